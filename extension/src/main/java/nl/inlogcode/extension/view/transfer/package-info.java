/** Accounts that come in together, on the screen. */
package nl.inlogcode.extension.view.transfer;
