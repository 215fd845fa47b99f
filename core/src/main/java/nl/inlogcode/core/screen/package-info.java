/**
 * The shell of the popup: what a room is and what it is told, the state that all share, the list of
 * accounts, notices. Must not know any room, any browser, how anything looks or which words it
 * uses. A screen is written as blocking code: in the browser the ports block on promises, in tests
 * they answer at once.
 */
package nl.inlogcode.core.screen;
