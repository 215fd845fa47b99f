/**
 * The lock and a vault in trouble, as every screen shows them; and the sections that choose what
 * locks it.
 */
package nl.inlogcode.extension.view.lock;
