package nl.inlogcode.extension.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** A browser tab. */
public interface Tab extends JSObject {
    @JSProperty
    int getId();

    @JSProperty
    int getWindowId();
}
