/**
 * What brings accounts back: the recovery sheet, the back-up file, the versions of earlier days,
 * the trash; and erasing everything. Knows no other room.
 */
package nl.inlogcode.core.recovery;
