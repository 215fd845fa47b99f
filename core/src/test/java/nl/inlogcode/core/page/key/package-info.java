/** Keys in the texts of pages. */
package nl.inlogcode.core.page.key;
