/** The lock and a vault in trouble, as every screen shows them. */
package nl.inlogcode.extension.view.lock;
