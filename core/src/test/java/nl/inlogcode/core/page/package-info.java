/** Words of pages. */
package nl.inlogcode.core.page;
