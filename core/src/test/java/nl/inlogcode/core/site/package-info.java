/** Tests of which pages belong to a site. */
package nl.inlogcode.core.site;
