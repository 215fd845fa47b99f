/**
 * Which change asks for what, and which bundles there are. What takes a browser is tried by hand.
 */
package nl.inlogcode.e2e.watch;
