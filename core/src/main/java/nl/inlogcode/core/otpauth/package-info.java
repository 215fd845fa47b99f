/**
 * Accounts and the {@code otpauth:} links that carry them (Key URI Format). Parsing forgives what
 * sites get wrong in form and refuses by name what would give wrong codes; printing is canonical.
 * Depends on {@code codec} and {@code otp} only.
 */
package nl.inlogcode.core.otpauth;
