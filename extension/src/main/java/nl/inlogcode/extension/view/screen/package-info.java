/**
 * The popup's shell on the screen: the list, the menu of an account, the place of the card. Knows
 * no room.
 */
package nl.inlogcode.extension.view.screen;
