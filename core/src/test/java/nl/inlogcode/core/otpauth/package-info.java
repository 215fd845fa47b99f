/** Links and keys: hostile ones, and that no text form of a value gives a secret away. */
package nl.inlogcode.core.otpauth;
