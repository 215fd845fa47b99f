package nl.inlogcode.extension.message;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** What kind of code a field is looked for. */
public final class FindRequest {
    private FindRequest() {}

    /** As it crosses from the popup to the page. */
    public interface Message extends JSObject {
        /** True for five letters and digits, false for digits alone. */
        @JSProperty
        boolean isFive();
    }

    @JSBody(params = "five", script = "return {five: five};")
    public static native Message of(boolean five);
}
