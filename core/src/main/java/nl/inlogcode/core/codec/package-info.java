/**
 * Bytes to text and back, and JSON: strict when reading, canonical when printing, no exceptions for
 * bad input. Must not depend on any other package of the core.
 *
 * <p>All of it is own code on plain loops because the JDK's (charsets, {@code Base64}, regular
 * expressions) costs tens to hundreds of kilobytes once compiled for the browser, and replaces
 * malformed input where we must refuse it.
 */
package nl.inlogcode.core.codec;
