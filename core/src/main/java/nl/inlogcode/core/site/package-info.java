/**
 * Whether a page belongs to a site that an account knows: the exact origin, another host of the
 * same site, a look-alike, or something else; and how a host is shown so that people can compare.
 * Nothing is decided by titles or by what an account is called.
 *
 * <p>Not for the script inside web pages. Depends on {@code codec} and on {@code fill}'s {@link
 * nl.inlogcode.core.fill.Origin} only.
 */
package nl.inlogcode.core.site;
