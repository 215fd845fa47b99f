package nl.inlogcode.extension.message;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSString;

/**
 * What the page script found in one frame. Strings, numbers and arrays only: the browser copies it
 * as JSON.
 */
public interface FindReply extends JSObject {
    String FIELD = "field";
    String UNCLEAR = "unclear";
    String NONE = "none";

    /** One of the constants. */
    @JSProperty
    String getKind();

    @JSProperty
    void setKind(String kind);

    /** The frame's own origin, "null" if opaque. */
    @JSProperty
    String getOrigin();

    @JSProperty
    void setOrigin(String origin);

    /** How sure; higher is surer. 0 unless a field was found. */
    @JSProperty
    int getScore();

    @JSProperty
    void setScore(int score);

    /** The user has pointed at the field. */
    @JSProperty
    boolean isFocused();

    @JSProperty
    void setFocused(boolean focused);

    /** Names field and page, to know them again; empty unless a field was found. */
    @JSProperty
    String getPlace();

    @JSProperty
    void setPlace(String place);

    /** What we filled there last still stands in it. */
    @JSProperty
    boolean isFilled();

    @JSProperty
    void setFilled(boolean filled);

    /** The words on the button that goes on; empty if there is none to be sure of. */
    @JSProperty
    String getNext();

    @JSProperty
    void setNext(String next);

    /** Addresses of frames that this one cannot look into, the largest first. */
    @JSProperty
    JSArray<JSString> getFrames();

    @JSProperty
    void setFrames(JSArray<JSString> frames);
}
