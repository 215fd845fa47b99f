/** Adding accounts. */
package nl.inlogcode.core.enrol;
