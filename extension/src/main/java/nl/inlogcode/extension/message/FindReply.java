package nl.inlogcode.extension.message;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** What the page script found in one frame. */
public final class FindReply {
    public static final String FIELD = "field";
    public static final String UNCLEAR = "unclear";
    public static final String NONE = "none";

    private FindReply() {}

    /** As it crosses from the page to the popup. */
    public interface Message extends JSObject {
        /** One of the constants. */
        @JSProperty
        String getKind();

        /** The frame's own origin, "null" if opaque. */
        @JSProperty
        String getOrigin();

        /** How sure; higher is surer. 0 unless a field was found. */
        @JSProperty
        int getScore();

        /** The user has pointed at the field. */
        @JSProperty
        boolean isFocused();
    }

    @JSBody(
            params = {"kind", "origin", "score", "focused"},
            script = "return {kind: kind, origin: origin, score: score, focused: focused};")
    public static native Message of(String kind, String origin, int score, boolean focused);
}
