package nl.inlogcode.extension.message;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;

/** What the scan worker read in a picture. */
public interface ScanReply extends JSObject {
    @JSProperty
    JSArray<ScanCode> getCodes();

    @JSProperty
    void setCodes(JSArray<ScanCode> codes);

    /** False if time was up before everything had been tried. */
    @JSProperty
    boolean isComplete();

    @JSProperty
    void setComplete(boolean complete);

    /** True if there is no code, but a part of one. */
    @JSProperty
    boolean isPart();

    @JSProperty
    void setPart(boolean part);
}
