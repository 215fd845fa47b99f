/**
 * What opens a vault that does not open by itself, and when it locks itself again. Must not know
 * any other room or any browser.
 */
package nl.inlogcode.core.lock;
