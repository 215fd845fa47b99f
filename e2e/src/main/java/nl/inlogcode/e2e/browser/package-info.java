/**
 * Real browsers, driven without any driver binary: Chromium over the DevTools protocol, Firefox
 * over Marionette. {@link nl.inlogcode.e2e.browser.Browsers} starts one, {@link
 * nl.inlogcode.e2e.browser.Browser} is what a test talks to.
 *
 * <p>Three layers, one file each: the process ({@code BrowserProcess}), the wire ({@code DevTools},
 * {@code Marionette}) and the driver ({@code Chromium}, {@code Firefox}). Must not depend on JUnit,
 * on the extension's code or on any site.
 */
package nl.inlogcode.e2e.browser;
