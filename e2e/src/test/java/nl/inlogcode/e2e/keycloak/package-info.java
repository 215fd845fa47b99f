/** Keycloak itself: that it starts, speaks Dutch and asks a new user to set up codes. */
package nl.inlogcode.e2e.keycloak;
