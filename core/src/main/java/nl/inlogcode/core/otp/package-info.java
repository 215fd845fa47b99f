/**
 * One-time codes: HOTP (RFC 4226) and TOTP (RFC 6238). Time is an argument. Must not depend on any
 * other package of the core.
 */
package nl.inlogcode.core.otp;
