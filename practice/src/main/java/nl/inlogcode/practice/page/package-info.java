/**
 * What a page is made of: markup that is safe by construction, words per language, QR pictures.
 *
 * <p>Must not depend on the web server or on accounts.
 */
package nl.inlogcode.practice.page;
