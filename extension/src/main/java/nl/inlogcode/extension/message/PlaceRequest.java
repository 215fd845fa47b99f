package nl.inlogcode.extension.message;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** Asks a frame to bring into view one of the hidden things that it told of. */
public interface PlaceRequest extends JSObject {
    /** From 0, less than {@link LookMessage#getHidden()} of that frame. */
    @JSProperty
    int getPlace();

    @JSProperty
    void setPlace(int place);
}
