package nl.inlogcode.practice.web;

/** How the wizard shows its QR code. */
enum QrShape {
    /** An {@code img} that shows an SVG with a transparent ground. */
    NORMAL("gewoon"),
    /** The same, far below what the window shows at first. */
    BELOW("onder"),
    /** An {@code img} with light modules on a dark ground. */
    INVERTED("omgekeerd"),
    /** Drawn by a script on a {@code canvas}; the page has no link. */
    CANVAS("canvas"),
    /** In a frame of the same origin; the page has no link. */
    FRAME("iframe"),
    /** Cells of a table for modules; no picture and no link. */
    TABLE("tabel"),
    /** The background of a box, by the style sheet. */
    BACKGROUND("achtergrond");

    final String query;

    QrShape(String query) {
        this.query = query;
    }
}
