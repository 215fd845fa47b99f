/**
 * Looking at the page of a tab, from outside it: what is put into its frames and what comes back.
 * Must not depend on any entry point or view.
 */
package nl.inlogcode.extension.tab;
