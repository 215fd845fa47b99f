package nl.inlogcode.extension.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** A browser tab. */
public interface Tab extends JSObject {
    @JSProperty
    int getId();

    @JSProperty
    int getWindowId();

    /** The address; absent (null) where the extension was not granted it. */
    @JSProperty
    String getUrl();
}
