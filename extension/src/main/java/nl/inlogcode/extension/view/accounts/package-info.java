/** Changing one account, on the screen. */
package nl.inlogcode.extension.view.accounts;
