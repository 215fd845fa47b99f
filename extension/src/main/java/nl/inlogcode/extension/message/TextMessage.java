package nl.inlogcode.extension.message;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** What a person reads in one frame. */
public interface TextMessage extends JSObject {
    /** The frame's own origin, "null" for an opaque one. */
    @JSProperty
    String getOrigin();

    @JSProperty
    void setOrigin(String origin);

    /** Line by line; each field on a line with its label. */
    @JSProperty
    String getText();

    @JSProperty
    void setText(String text);
}
