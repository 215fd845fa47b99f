package nl.inlogcode.extension.message;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** What the popup asks of the scan worker when a QR code is to be drawn. */
public interface DrawRequest extends JSObject {
    /** What the code is to say. */
    @JSProperty
    String getText();

    @JSProperty
    void setText(String text);
}
