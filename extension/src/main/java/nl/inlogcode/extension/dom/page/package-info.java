/**
 * The one door to the DOM of web pages, which are not ours: every text may be absent, every element
 * may go away, and every property of a form or document may be hidden behind a field's name. Inputs
 * and plain elements are asked; what goes over all elements must bear forms that answer with their
 * fields. Must not depend on the extension API, nor on anything that could compute a code.
 */
package nl.inlogcode.extension.dom.page;
