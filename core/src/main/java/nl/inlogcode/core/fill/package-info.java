/**
 * Where a one-time code goes on a web page: the page's {@link nl.inlogcode.core.fill.Origin}, and
 * which of its fields asks for the code ({@link nl.inlogcode.core.fill.CodeField}).
 *
 * <p>Part of this runs inside web pages. It must not depend on the vault, on shared secrets, or on
 * anything that can compute a code.
 */
package nl.inlogcode.core.fill;
