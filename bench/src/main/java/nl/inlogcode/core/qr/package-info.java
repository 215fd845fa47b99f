/** The benchmark's door to the passes of our reader, which only its own package can see. */
package nl.inlogcode.core.qr;
