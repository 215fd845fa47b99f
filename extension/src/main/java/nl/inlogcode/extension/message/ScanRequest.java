package nl.inlogcode.extension.message;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** What the popup asks of the scan worker. */
public interface ScanRequest extends JSObject {
    /** The picture, an ImageBitmap; it is transferred, and the worker closes it. */
    @JSProperty
    JSObject getPicture();

    @JSProperty
    void setPicture(JSObject picture);

    /** Milliseconds that the reading may take. */
    @JSProperty
    int getBudget();

    @JSProperty
    void setBudget(int milliseconds);

    /** True to look quickly first: it may be one of many pictures. */
    @JSProperty
    boolean isGlance();

    @JSProperty
    void setGlance(boolean glance);
}
