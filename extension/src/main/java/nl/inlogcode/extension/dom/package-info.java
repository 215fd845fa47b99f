/**
 * The one door to the DOM of our own pages: elements, text, focus. Text from outside becomes text
 * nodes only, never markup. Must not depend on the browser's extension API.
 */
package nl.inlogcode.extension.dom;
