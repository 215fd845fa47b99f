/**
 * The practice login site "Oefenplan": a small site on the loopback interface on which a newcomer,
 * and the browser tests, can make an account, see a QR code and log in with a code.
 *
 * <p>Must not depend on {@code nl.inlogcode.core}: it checks codes with another implementation than
 * the product's, or the two could be wrong together.
 */
package nl.inlogcode.practice;
