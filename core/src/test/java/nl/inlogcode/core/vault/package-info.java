/**
 * The vault: its format, its sealing, and a store that fails in every way that a store can fail.
 * The cryptography here is the JVM's; the browsers run the same vectors with theirs.
 */
package nl.inlogcode.core.vault;
