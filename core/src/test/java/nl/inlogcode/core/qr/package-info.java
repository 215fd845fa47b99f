/** QR codes in made pictures and in a corpus; what is written can be read. */
package nl.inlogcode.core.qr;
