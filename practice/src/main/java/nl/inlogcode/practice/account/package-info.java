/**
 * The accounts of the practice site: passwords, one-time codes and backup tokens, in memory only.
 *
 * <p>Must not depend on the web server or on pages. Time and randomness come in as arguments.
 */
package nl.inlogcode.practice.account;
