/**
 * A page's {@link nl.inlogcode.core.page.site.Origin}, and whether it belongs to a site that an
 * account knows: the exact origin, another host of the same site, a look-alike, or something else;
 * and how a host is shown so that people can compare. Nothing is decided by titles or by what an
 * account is called.
 *
 * <p>Not for the script inside web pages, but for {@code Origin}. Depends on {@code codec} only.
 */
package nl.inlogcode.core.page.site;
