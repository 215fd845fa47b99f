package nl.inlogcode.core.qr;

/**
 * One QR code that was read.
 *
 * @param text what it says
 * @param left the place of the box around it, without its quiet zone, in pixels of the picture
 * @param top see left
 * @param right see left
 * @param bottom see left
 */
public record QrCode(String text, int left, int top, int right, int bottom) {
    /** Without the text: it may hold a secret. */
    @Override
    public String toString() {
        return "QrCode[" + left + "," + top + "," + right + "," + bottom + "]";
    }
}
