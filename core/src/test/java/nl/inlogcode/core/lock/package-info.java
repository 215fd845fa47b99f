/** Tests of when a vault locks itself. */
package nl.inlogcode.core.lock;
