package nl.inlogcode.extension.message;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** A QR code that was drawn. */
public interface DrawReply extends JSObject {
    /** Modules a side, without the quiet zone; 0 if the text does not fit into any code. */
    @JSProperty
    int getSide();

    @JSProperty
    void setSide(int side);

    /** Row by row from the top, "1" for dark and "0" for light. */
    @JSProperty
    String getModules();

    @JSProperty
    void setModules(String modules);
}
