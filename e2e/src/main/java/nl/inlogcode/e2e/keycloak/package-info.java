/**
 * Keycloak, a login server that no one here wrote, as a site to enrol at. Must not depend on JUnit
 * or on the extension; of the browsers it borrows only the waiting and the folders.
 */
package nl.inlogcode.e2e.keycloak;
