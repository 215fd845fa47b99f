package nl.inlogcode.core.enrol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.page.site.Origin;

/**
 * The parts of a page that are of other sites, as they lie in its window: what a picture of the tab
 * shows there is not the page's own.
 *
 * @param window what of the page is in the picture
 * @param parts the frames of other sites, wherever they are nested
 */
public record ForeignParts(Window window, List<Part> parts) {
    public static final ForeignParts NONE = new ForeignParts(new Window(1, 0, 0), List.of());

    /** A code lies in a part if a tenth of it does: neither reads edges to the pixel. */
    private static final int TOUCHES = 10;

    /**
     * What a picture of the tab shows, in sixteenths of a CSS pixel. Whole numbers: records with
     * others weigh 40 kB more in the browser.
     *
     * @param width of what is seen of the page
     * @param left where the page is moved to while it is pinched larger; else 0
     * @param top see left
     */
    public record Window(int width, int left, int top) {}

    /**
     * One frame of another site, in the same units.
     *
     * @param site that it was loaded from; empty if it has none that can be told
     */
    public record Part(int left, int top, int right, int bottom, Optional<Origin> site) {
        private Part around(Part other) {
            return new Part(
                    Math.min(left, other.left),
                    Math.min(top, other.top),
                    Math.max(right, other.right),
                    Math.max(bottom, other.bottom),
                    site);
        }
    }

    public ForeignParts {
        parts = List.copyOf(parts);
    }

    /**
     * What may be seen of other sites in a picture that was taken between two looks: a frame may be
     * anywhere between where it was before and where it is after.
     */
    public static ForeignParts between(ForeignParts before, ForeignParts after) {
        var parts = new ArrayList<Part>();
        int same = Math.min(before.parts.size(), after.parts.size());
        for (int i = 0; i < same; i++) {
            parts.add(before.parts.get(i).around(after.parts.get(i)));
        }
        if (before.parts.size() != after.parts.size()) {
            // Which of them are the same ones is not known.
            parts.addAll(before.parts);
            parts.addAll(after.parts);
        }
        return new ForeignParts(after.window, parts);
    }

    /**
     * The part in which something in a picture of the tab lies.
     *
     * @param place in pixels of the picture
     * @param width of the picture
     */
    public Optional<Part> at(Place place, int width) {
        long left = window.left + scaled(place.left(), width);
        long top = window.top + scaled(place.top(), width);
        long right = window.left + scaled(place.right(), width);
        long bottom = window.top + scaled(place.bottom(), width);
        long area = (right - left) * (bottom - top);
        for (var part : parts) {
            long wide = Math.min(right, part.right) - Math.max(left, part.left);
            long high = Math.min(bottom, part.bottom) - Math.max(top, part.top);
            if (wide > 0 && high > 0 && wide * high * TOUCHES >= area) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    private long scaled(int pixels, int width) {
        return width <= 0 ? 0 : (long) pixels * window.width / width;
    }

    /** Where something lies in a picture, in its pixels. */
    public record Place(int left, int top, int right, int bottom) {}
}
