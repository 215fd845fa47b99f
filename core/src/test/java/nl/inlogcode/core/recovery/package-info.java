/** The recovery sheet and when to speak of it. */
package nl.inlogcode.core.recovery;
