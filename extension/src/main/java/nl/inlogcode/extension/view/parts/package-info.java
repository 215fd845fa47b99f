/**
 * What the screens show alike: buttons, cards, form fields, notices, and values of the core as
 * words. Knows no room and no screen; must hold nothing that only one of them shows.
 */
package nl.inlogcode.extension.view.parts;
