/**
 * Pages that are hard to look through, for the tests and the benchmarks. Must not depend on the
 * product.
 */
package nl.inlogcode.e2e.hard;
