package nl.inlogcode.extension.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSPromise;

/** A link, or an element that shows a picture. */
@JSClass(transparent = true)
abstract class PictureElement implements JSObject {
    @JSProperty
    abstract String getLocalName();

    /** Absent (null) if the element has no such attribute. */
    abstract String getAttribute(String name);

    abstract void setAttribute(String name, String value);

    abstract PictureElement cloneNode(boolean deep);

    abstract JSArrayReader<PictureElement> querySelectorAll(String selector);

    // Of images.

    @JSProperty
    abstract int getNaturalWidth();

    @JSProperty
    abstract int getNaturalHeight();

    @JSProperty
    abstract String getCurrentSrc();

    @JSProperty
    abstract String getLoading();

    @JSProperty
    abstract void setLoading(String loading);

    /** Of an image that we made: the element of the page that shows it. */
    @JSProperty
    abstract PictureElement getShownBy();

    @JSProperty
    abstract boolean isComplete();

    abstract JSPromise<JSObject> decode();

    // Of canvases: pixels.

    @JSProperty
    abstract int getWidth();

    @JSProperty
    abstract int getHeight();

    /** As shown, in CSS pixels, rounded. */
    @JSBody(script = "return Math.round(this.getBoundingClientRect().width);")
    native int shownWidth();

    @JSBody(script = "return Math.round(this.getBoundingClientRect().height);")
    native int shownHeight();

    /** True if it is inside a picture already. */
    @JSBody(script = "return !!this.parentElement && !!this.parentElement.closest('svg');")
    native boolean isNested();

    /** The width of the grid that a drawing is drawn on, 0 if it has none. */
    @JSBody(script = "return this.viewBox.baseVal ? this.viewBox.baseVal.width : 0;")
    native double gridWidth();

    @JSBody(script = "return this.viewBox.baseVal ? this.viewBox.baseVal.height : 0;")
    native double gridHeight();

    @JSBody(
            params = "property",
            script = "return getComputedStyle(this).getPropertyValue(property);")
    native String computed(String property);

    @JSBody(
            params = {"property", "value"},
            script = "this.style.setProperty(property, value);")
    native void style(String property, String value);

    @JSBody(script = "return new XMLSerializer().serializeToString(this);")
    native String serialised();

    /**
     * An element that may show a QR code.
     *
     * @param element that the page shows
     * @param drawn what can be drawn of it: itself, or an image of its background
     * @param width of its own picture, in pixels, at least 1; for inline SVG as we draw it
     * @param height see width
     * @param rank larger for what is likelier to be a QR code
     */
    record Candidate(
            PictureElement element, PictureElement drawn, int width, int height, int rank) {
        /** The least pixels on the shorter side, of the picture or as shown. */
        private static final int LEAST = 40;

        /** Added for what is about square. */
        private static final int SQUARE = 1_000_000;

        private static final int MOST_AREA = 900_000;

        static boolean isLargeEnough(PictureElement element, int width, int height) {
            int shown = Math.min(element.shownWidth(), element.shownHeight());
            return width > 0 && height > 0 && Math.max(shown, Math.min(width, height)) >= LEAST;
        }

        static Candidate of(PictureElement element, PictureElement drawn, int width, int height) {
            boolean square = width * 4 <= height * 5 && height * 4 <= width * 5;
            // A code is shown large; but the largest pictures of a page are photographs.
            int area = Math.min(element.shownWidth() * element.shownHeight(), MOST_AREA);
            return new Candidate(element, drawn, width, height, area + (square ? SQUARE : 0));
        }

        boolean isSquare() {
            return rank >= SQUARE;
        }
    }
}
