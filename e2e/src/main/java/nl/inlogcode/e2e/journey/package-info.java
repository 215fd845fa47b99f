/**
 * What a user does, for tests, for the newcomer's first run and for benchmarks: the popup and the
 * practice site as objects, the four steps as a story. Knows the product only by what is on the
 * screen.
 */
package nl.inlogcode.e2e.journey;
