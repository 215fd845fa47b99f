/**
 * Keys in what people copy, paste or see: a page's text, a mail, a broken link. What comes of them
 * is an account or a reason; depends on {@code codec}, {@code otp} and {@code otpauth} only.
 */
package nl.inlogcode.core.page.key;
