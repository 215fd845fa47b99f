/**
 * What opens a vault that does not open by itself, when it locks itself again, and choosing both:
 * passwords and passkeys. Knows no other room.
 */
package nl.inlogcode.core.lock;
