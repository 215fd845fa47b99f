/**
 * Forms that ask for a code as real products have them, and forms that only look like it: pages to
 * try filling on. What they are built from lies in the resources of the same name.
 *
 * <p>Must not depend on the practice site's accounts or sessions.
 */
package nl.inlogcode.practice.gallery;
