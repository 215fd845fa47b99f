/** The background worker. Must not depend on the other entry points. */
package nl.inlogcode.extension.worker;
