package nl.inlogcode.extension.dom.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** What a person sees of a page: where an element is, and whether it can be seen at all. */
public final class Sight {
    /** Smaller than this, in CSS pixels, is out of sight on purpose. */
    private static final int SMALLEST = 6;

    /** Fainter than this nobody would type into. */
    private static final double FAINTEST = 0.1;

    private Sight() {}

    /** An element's place in its frame, in CSS pixels. */
    public interface Rectangle extends JSObject {
        @JSProperty
        double getLeft();

        @JSProperty
        double getTop();

        @JSProperty
        double getRight();

        @JSProperty
        double getBottom();

        @JSProperty
        double getWidth();

        @JSProperty
        double getHeight();
    }

    /** Its computed style, as far as it hides things. */
    private interface Style extends JSObject {
        @JSProperty
        String getOverflowX();

        @JSProperty
        String getOverflowY();
    }

    @JSBody(
            params = "element",
            script = "return Element.prototype.getBoundingClientRect.call(element);")
    public static native Rectangle place(PageNode element);

    /** True if a person could see an element, by scrolling perhaps, and the frame it is in. */
    public static boolean isVisible(PageNode element) {
        var place = place(element);
        return place.getWidth() >= SMALLEST
                && place.getHeight() >= SMALLEST
                && place.getRight() + scrolledX() > 0
                && place.getBottom() + scrolledY() > 0
                && isRendered(element)
                && isUncovered(element)
                && isFrameVisible();
    }

    /** False for what style takes off the page: display, visibility, content-visibility. */
    @JSBody(
            params = "element",
            script =
                    "return Element.prototype.checkVisibility.call(element,"
                            + " {visibilityProperty: true});")
    public static native boolean isRendered(PageNode element);

    /** Neither faint by itself or with what is around it, nor clipped away by that. */
    private static boolean isUncovered(PageNode element) {
        double opacity = 1;
        for (var node = element; node != null; node = PageTree.above(node)) {
            if (!PageTree.isElement(node)) {
                continue;
            }
            var style = style(node);
            opacity *= opacity(style);
            if (opacity < FAINTEST) {
                return false;
            }
            var place = place(node);
            if (!style.getOverflowX().equals("visible") && place.getWidth() < SMALLEST
                    || !style.getOverflowY().equals("visible") && place.getHeight() < SMALLEST) {
                // display: contents has no box of its own, and clips nothing.
                if (hasBox(style)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The frames around this one, as far as they are of the same origin. */
    @JSBody(
            imports = @JSBodyImport(alias = "sight", fromModule = "door/page-sight.js"),
            script = "return sight.isFrameVisible();")
    private static native boolean isFrameVisible();

    @JSBody(script = "return window.scrollX;")
    private static native double scrolledX();

    @JSBody(script = "return window.scrollY;")
    private static native double scrolledY();

    @JSBody(params = "element", script = "return getComputedStyle(element);")
    private static native Style style(PageNode element);

    @JSBody(params = "style", script = "return Number(style.opacity);")
    private static native double opacity(Style style);

    @JSBody(params = "style", script = "return style.display !== 'contents';")
    private static native boolean hasBox(Style style);

    /**
     * Looks at the element's middle and beside it, through shadow trees and frames of the same
     * origin.
     */
    @JSBody(
            params = "element",
            imports = @JSBodyImport(alias = "sight", fromModule = "door/page-sight.js"),
            script = "return sight.isInSight(element);")
    public static native boolean isInSight(PageNode element);
}
