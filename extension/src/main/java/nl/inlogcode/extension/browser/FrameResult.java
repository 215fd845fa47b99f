package nl.inlogcode.extension.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/**
 * What a function in one frame of a page gave back.
 *
 * @param <T> the message's type
 */
public interface FrameResult<T extends JSObject> extends JSObject {
    /** The frame's number, 0 for the page itself. */
    @JSProperty
    int getFrameId();

    /** What the function promised; absent (null) if it failed in that frame. */
    @JSProperty
    T getResult();
}
