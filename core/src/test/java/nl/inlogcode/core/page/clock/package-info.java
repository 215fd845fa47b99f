/** Tests of comparing clocks. */
package nl.inlogcode.core.page.clock;
