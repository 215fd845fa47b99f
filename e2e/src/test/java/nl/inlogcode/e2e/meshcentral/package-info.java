/** The four steps at MeshCentral. */
package nl.inlogcode.e2e.meshcentral;
