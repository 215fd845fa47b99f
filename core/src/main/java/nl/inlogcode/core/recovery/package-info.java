/** What brings accounts back: the recovery sheet, and when to speak of it. Knows no other room. */
package nl.inlogcode.core.recovery;
