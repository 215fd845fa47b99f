package nl.inlogcode.extension.message;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;

/**
 * Which parts of a page are of other sites, and what of it is seen. In sixteenths of a CSS pixel.
 */
public interface PartsMessage extends JSObject {
    @JSProperty
    int getWidth();

    @JSProperty
    int getLeft();

    @JSProperty
    int getTop();

    @JSProperty
    JSArrayReader<Part> getParts();

    /** A frame of another site. */
    interface Part extends JSObject {
        @JSProperty
        int getLeft();

        @JSProperty
        int getTop();

        @JSProperty
        int getRight();

        @JSProperty
        int getBottom();

        /** The origin that it was loaded from; empty if it has none that can be told. */
        @JSProperty
        String getSite();
    }
}
