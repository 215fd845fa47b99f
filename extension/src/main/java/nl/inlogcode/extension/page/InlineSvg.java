package nl.inlogcode.extension.page;

import java.util.Optional;

/**
 * An inline SVG picture as a document of its own: what it takes from the page's style sheets
 * (colours, size) is written into it.
 */
final class InlineSvg {
    private static final String SHAPES = "path,rect,polygon,polyline,circle,ellipse,line,use,g";

    /** Asking for more colours than this takes too long. */
    private static final int MOST_SHAPES = 4000;

    /** Characters of a document that we take. */
    private static final int MOST_TEXT = 600_000;

    private static final String[] COLOURS = {"fill", "stroke"};

    private InlineSvg() {}

    /** Pixels on the shorter side at least: enough for each module of any code. */
    private static final int SHARP = 600;

    /** Pixels on the longer side at most. */
    private static final int LARGEST = 2400;

    /**
     * How many pixels we draw for a unit of the drawing's grid: a whole number, so that modules
     * that are drawn on whole units are sharp, or for very fine grids one whole number's part.
     */
    static double scale(double width, double height) {
        double scale = Math.ceil(SHARP / Math.min(width, height));
        return scale > 1 ? scale : 1 / Math.ceil(Math.max(width, height) / LARGEST);
    }

    /**
     * @param width in pixels
     * @param height in pixels
     * @return empty if it is too large
     */
    static Optional<String> document(PictureElement svg, int width, int height) {
        var copy = svg.cloneNode(true);
        colour(svg, copy);
        if (svg.getAttribute("viewBox") == null) {
            copy.setAttribute("viewBox", "0 0 " + svg.shownWidth() + " " + svg.shownHeight());
        }
        copy.setAttribute("width", Integer.toString(width));
        copy.setAttribute("height", Integer.toString(height));
        // A size from a style attribute would win from these.
        copy.style("width", width + "px");
        copy.style("height", height + "px");
        // Soft edges between modules help nobody.
        copy.style("shape-rendering", "crispEdges");
        var text = copy.serialised();
        return text.length() > MOST_TEXT ? Optional.empty() : Optional.of(text);
    }

    private static void colour(PictureElement svg, PictureElement copy) {
        copy.style("color", svg.computed("color"));
        var shapes = svg.querySelectorAll(SHAPES);
        var copies = copy.querySelectorAll(SHAPES);
        if (shapes.getLength() > MOST_SHAPES) {
            return;
        }
        for (int i = 0; i < shapes.getLength(); i++) {
            for (var property : COLOURS) {
                var value = shapes.get(i).computed(property);
                // A gradient's address would change its meaning.
                if (!value.startsWith("url")) {
                    copies.get(i).style(property, value);
                }
            }
        }
    }
}
