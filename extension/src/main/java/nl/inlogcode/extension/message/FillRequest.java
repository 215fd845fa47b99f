package nl.inlogcode.extension.message;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** One code for one frame. */
public final class FillRequest {
    private FillRequest() {}

    /** As it crosses from the popup to the page. */
    public interface Message extends JSObject {
        /** The digits. */
        @JSProperty
        String getCode();

        /** The only origin they are for. */
        @JSProperty
        String getOrigin();

        /** The only places besides that its form may send them to, printed; mostly empty. */
        @JSProperty
        String getSends();

        /** Whether to press the button that goes on. */
        @JSProperty
        boolean isNext();
    }

    @JSBody(
            params = {"code", "origin", "sends", "next"},
            script = "return {code: code, origin: origin, sends: sends, next: next};")
    public static native Message of(String code, String origin, String sends, boolean next);

    /** Nothing to fill: only something is asked. */
    @JSBody(script = "return {};")
    public static native JSObject none();
}
