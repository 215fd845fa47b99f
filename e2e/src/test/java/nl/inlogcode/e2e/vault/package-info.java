/** What a user stored stays, whatever happens to the browser. */
package nl.inlogcode.e2e.vault;
