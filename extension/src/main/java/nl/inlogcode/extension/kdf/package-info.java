/**
 * The worker that makes a key of a password where the browser runs no WebAssembly. A bundle of its
 * own, loaded there alone. Must not depend on any other context.
 */
package nl.inlogcode.extension.kdf;
