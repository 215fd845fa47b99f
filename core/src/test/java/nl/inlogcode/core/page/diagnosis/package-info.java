/** What is told of a page. */
package nl.inlogcode.core.page.diagnosis;
