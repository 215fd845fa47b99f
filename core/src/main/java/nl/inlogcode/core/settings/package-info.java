/**
 * The shell of the settings page: what a room is and what it is told, the state that all share, the
 * dialog that waits for an answer. Knows no room.
 */
package nl.inlogcode.core.settings;
