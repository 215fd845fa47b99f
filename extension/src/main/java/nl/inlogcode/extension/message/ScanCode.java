package nl.inlogcode.extension.message;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** A QR code that the scan worker read, and its place in pixels of the picture. */
public interface ScanCode extends JSObject {
    @JSProperty
    String getText();

    @JSProperty
    void setText(String text);

    @JSProperty
    int getLeft();

    @JSProperty
    void setLeft(int left);

    @JSProperty
    int getTop();

    @JSProperty
    void setTop(int top);

    @JSProperty
    int getRight();

    @JSProperty
    void setRight(int right);

    @JSProperty
    int getBottom();

    @JSProperty
    void setBottom(int bottom);
}
