/**
 * QR codes: pixels to texts, and a text to modules. The only package that sees ZXing, and the one
 * seam behind which a better way of finding codes can be put: what the rest knows is {@link
 * nl.inlogcode.core.qr.QrReader#read} and {@link nl.inlogcode.core.qr.QrWriter#modules}. It must
 * not know what the texts mean, nor depend on any other package of the core but the codecs.
 *
 * <p>How a picture is read: its transparent parts get a ground, it becomes grey, and an ordered
 * table of {@linkplain nl.inlogcode.core.qr.Pass passes}, cheapest first, makes it black and white
 * in different ways and sizes. ZXing looks for codes in each of these, dark on light and light on
 * dark, with a quiet zone put around. The first pass that finds something is the last.
 */
package nl.inlogcode.core.qr;
