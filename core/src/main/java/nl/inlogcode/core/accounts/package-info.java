/** Changing one account, and showing it to a phone. Knows no other room. */
package nl.inlogcode.core.accounts;
