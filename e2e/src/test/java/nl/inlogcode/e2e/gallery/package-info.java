/** Filling on many pages: measured forms, real libraries, traps, look-alike sites, frames. */
package nl.inlogcode.e2e.gallery;
