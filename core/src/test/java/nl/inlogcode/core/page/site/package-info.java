/** Which site a page is of, by a table of hosts. */
package nl.inlogcode.core.page.site;
