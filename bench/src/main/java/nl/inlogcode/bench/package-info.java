/**
 * Benchmarks: the product's times and sizes, measured on the zips that ship and printed beside
 * peers'. Nothing here fails a build; must not depend on the product's code, only on what is on the
 * screen, in the zips and in the vault's specification.
 */
package nl.inlogcode.bench;
