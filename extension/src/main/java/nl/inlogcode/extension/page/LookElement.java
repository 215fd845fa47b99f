package nl.inlogcode.extension.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSPromise;

/** A link, or an element that shows a picture. */
@JSClass(transparent = true)
abstract class LookElement implements JSObject {
    @JSProperty
    abstract String getLocalName();

    /** Absent (null) if the element has no such attribute. */
    abstract String getAttribute(String name);

    abstract void setAttribute(String name, String value);

    abstract LookElement cloneNode(boolean deep);

    abstract JSArrayReader<LookElement> querySelectorAll(String selector);

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
    abstract LookElement getShownBy();

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
}
