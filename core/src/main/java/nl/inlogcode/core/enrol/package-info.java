/**
 * Adding accounts: from the page, by a typed key, from files, pasted text, the camera or another
 * window. Knows no other room but {@code transfer}, which shows what an export holds.
 */
package nl.inlogcode.core.enrol;
