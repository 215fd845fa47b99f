/**
 * What was seen on a page, and why it is filled as it is: to be read out to a helpdesk. It holds no
 * address beyond the site, no name and no code.
 */
package nl.inlogcode.core.page.diagnosis;
