/**
 * The screens as pure state machines, and the ports through which they reach the browser. A screen
 * is written as blocking code: in the browser the ports block on promises, in tests they answer at
 * once. Must not know any browser; must not know how anything looks or which words it uses.
 */
package nl.inlogcode.core.app;
