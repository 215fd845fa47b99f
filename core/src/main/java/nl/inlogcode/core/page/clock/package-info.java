/**
 * Whether the computer's clock is right, measured against a login site's own {@code Date} header,
 * and the correction that follows for that site.
 *
 * <p>Pure: times come in as arguments. Depends on {@code codec} only.
 */
package nl.inlogcode.core.page.clock;
