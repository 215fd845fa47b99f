package nl.inlogcode.extension.message;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSString;

/**
 * Whether one frame asks for a code, as the page script sees it. Strings, numbers and arrays only:
 * the browser copies it as JSON.
 */
public interface FrameReply extends JSObject {
    /** The name of a constant of the core's {@code FrameFinding.Kind}. */
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

    /** Origins of frames that this one cannot look into, the largest first. */
    @JSProperty
    JSArray<JSString> getFrames();

    @JSProperty
    void setFrames(JSArray<JSString> frames);
}
