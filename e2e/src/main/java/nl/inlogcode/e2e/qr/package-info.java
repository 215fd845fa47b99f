/**
 * Has the bundle that reads QR codes read pictures in a browser: the pictures, the pages and what
 * they report. Tests and benchmarks use it.
 */
package nl.inlogcode.e2e.qr;
