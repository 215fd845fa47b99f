package nl.inlogcode.extension.message;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;

/**
 * What the page script found in one frame. Strings, numbers and arrays only: the browser copies it
 * as JSON.
 */
public interface LookMessage extends JSObject {
    /** The frame's own origin, "null" for an opaque one. */
    @JSProperty
    String getOrigin();

    @JSProperty
    void setOrigin(String origin);

    /** Pictures that may hold a QR code, the likeliest first. */
    @JSProperty
    JSArray<LookPicture> getPictures();

    @JSProperty
    void setPictures(JSArray<LookPicture> pictures);

    /** Pictures that could not be taken: from another origin, or one too many. */
    @JSProperty
    int getSkipped();

    @JSProperty
    void setSkipped(int count);

    /** Things that may be a QR code, can only be seen, and are not in view now. */
    @JSProperty
    int getHidden();

    @JSProperty
    void setHidden(int count);

    /** Pictures that the page had not loaded yet. */
    @JSProperty
    int getPending();

    @JSProperty
    void setPending(int count);
}
