/** The product in real browsers, on the zips that ship. */
package nl.inlogcode.e2e.journey;
