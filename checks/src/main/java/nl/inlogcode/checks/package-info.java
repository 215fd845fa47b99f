/**
 * Vectors as plain code: the same checks run on the JVM and, compiled by TeaVM, in both browsers.
 * No test framework here, and only Java that the browser build affords.
 */
package nl.inlogcode.checks;
