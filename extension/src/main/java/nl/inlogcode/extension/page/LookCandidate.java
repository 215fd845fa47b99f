package nl.inlogcode.extension.page;

/**
 * An element that may show a QR code.
 *
 * @param element that the page shows
 * @param drawn what can be drawn of it: itself, or an image of its background
 * @param width of its own picture, in pixels, at least 1; for inline SVG as we draw it
 * @param height see width
 * @param rank larger for what is likelier to be a QR code
 */
record LookCandidate(LookElement element, LookElement drawn, int width, int height, int rank) {
    /** The least pixels on the shorter side, of the picture or as shown. */
    private static final int LEAST = 40;

    /** Added for what is about square. */
    private static final int SQUARE = 1_000_000;

    private static final int MOST_AREA = 900_000;

    static boolean isLargeEnough(LookElement element, int width, int height) {
        int shown = Math.min(element.shownWidth(), element.shownHeight());
        return width > 0 && height > 0 && Math.max(shown, Math.min(width, height)) >= LEAST;
    }

    static LookCandidate of(LookElement element, LookElement drawn, int width, int height) {
        boolean square = width * 4 <= height * 5 && height * 4 <= width * 5;
        // A code is shown large; but the largest pictures of a page are photographs.
        int area = Math.min(element.shownWidth() * element.shownHeight(), MOST_AREA);
        return new LookCandidate(element, drawn, width, height, area + (square ? SQUARE : 0));
    }

    boolean isSquare() {
        return rank >= SQUARE;
    }
}
