/** Which button goes on, by a table of forms. */
package nl.inlogcode.core.page.button;
