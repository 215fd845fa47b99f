/**
 * Keycloak, a login server that no one here wrote, as a site to enrol at: the server and its pages.
 * Must not depend on JUnit or on the extension; of the browsers it borrows pages, waiting and
 * folders.
 */
package nl.inlogcode.e2e.keycloak;
