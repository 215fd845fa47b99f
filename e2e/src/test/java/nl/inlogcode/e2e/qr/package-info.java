/** QR codes are read the same on the JVM and in both browsers. */
package nl.inlogcode.e2e.qr;
