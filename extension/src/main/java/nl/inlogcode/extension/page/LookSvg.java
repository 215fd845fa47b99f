package nl.inlogcode.extension.page;

import java.util.Optional;

/**
 * An inline SVG picture as a document of its own: what it takes from the page's style sheets
 * (colours, size) is written into it.
 */
final class LookSvg {
    private static final String SHAPES = "path,rect,polygon,polyline,circle,ellipse,line,use,g";

    /** Asking for more colours than this takes too long. */
    private static final int MOST_SHAPES = 4000;

    /** Characters of a document that we take. */
    private static final int MOST_TEXT = 600_000;

    private static final String[] COLOURS = {"fill", "stroke"};

    private LookSvg() {}

    /**
     * @param width in CSS pixels
     * @param height in CSS pixels
     * @return empty if it is too large
     */
    static Optional<String> document(LookElement svg, int width, int height) {
        var copy = svg.cloneNode(true);
        colour(svg, copy);
        if (svg.getAttribute("viewBox") == null) {
            copy.setAttribute("viewBox", "0 0 " + width + " " + height);
        }
        copy.setAttribute("width", Integer.toString(width));
        copy.setAttribute("height", Integer.toString(height));
        // A size from a style attribute would win from these.
        copy.style("width", width + "px");
        copy.style("height", height + "px");
        var text = copy.serialised();
        return text.length() > MOST_TEXT ? Optional.empty() : Optional.of(text);
    }

    private static void colour(LookElement svg, LookElement copy) {
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
