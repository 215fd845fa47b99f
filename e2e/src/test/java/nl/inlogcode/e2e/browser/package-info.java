/** The drivers themselves, tried on a probe extension and a page of our own. */
package nl.inlogcode.e2e.browser;
