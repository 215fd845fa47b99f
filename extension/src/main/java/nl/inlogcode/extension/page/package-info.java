/**
 * The script that enters a web page at the user's action: it collects what may be a QR code, finds
 * the field that asks for a code, and fills one code in. It adds nothing to the page that can be
 * seen, presses no key that sends a form, and clicks nothing.
 *
 * <p>Must not depend on the vault, on shared secrets or on anything that can compute a code, nor on
 * the other entry points.
 */
package nl.inlogcode.extension.page;
