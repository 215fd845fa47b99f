/**
 * Measures how well and how fast QR codes are read: our reader on the JVM and in both browsers,
 * beside peers, over any folder of pictures. Nothing here fails a build. Our reader is measured in
 * the bundle that ships, on the JVM through its public method; this must not depend on its insides.
 */
package nl.inlogcode.bench.qr;
