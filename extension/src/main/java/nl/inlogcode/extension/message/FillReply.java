package nl.inlogcode.extension.message;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** What came of filling, as the page script read it back. */
public final class FillReply {
    private FillReply() {}

    /** As it crosses from the page to the popup. */
    public interface Message extends JSObject {
        /** The name of a {@link nl.inlogcode.core.filling.FillResult}. */
        @JSProperty
        String getResult();
    }

    @JSBody(params = "result", script = "return {result: result};")
    public static native Message of(String result);
}
