/** Runs the checks on the JVM. */
package nl.inlogcode.checks;
