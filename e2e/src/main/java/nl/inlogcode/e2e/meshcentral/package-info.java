/** A real MeshCentral server on this machine, and what a user does there; for tests only. */
package nl.inlogcode.e2e.meshcentral;
