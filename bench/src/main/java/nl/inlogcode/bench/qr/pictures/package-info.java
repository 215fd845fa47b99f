/**
 * Draws the project's own pictures for measuring readers of QR codes: codes in many styles, and
 * pictures without any code. The same at each run: all chance comes from seeds, and letters are
 * drawn without fonts. Must not depend on the product.
 */
package nl.inlogcode.bench.qr.pictures;
