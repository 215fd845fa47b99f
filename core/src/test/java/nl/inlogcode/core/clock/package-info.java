/** Tests of comparing clocks. */
package nl.inlogcode.core.clock;
