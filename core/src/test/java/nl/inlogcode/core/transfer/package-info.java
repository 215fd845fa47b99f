/** What comes in, held against a vault. */
package nl.inlogcode.core.transfer;
