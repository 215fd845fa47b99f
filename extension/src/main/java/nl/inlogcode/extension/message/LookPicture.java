package nl.inlogcode.extension.message;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** A picture in a page. */
public interface LookPicture extends JSObject {
    /** A data: URL of a PNG picture; for a vector picture the text of an SVG document. */
    @JSProperty
    String getData();

    @JSProperty
    void setData(String data);

    /** True if the data is an SVG document. */
    @JSProperty
    boolean isVector();

    @JSProperty
    void setVector(boolean vector);

    /** In pixels; for a vector picture the size that it asks for, at least 1. */
    @JSProperty
    int getWidth();

    @JSProperty
    void setWidth(int width);

    @JSProperty
    int getHeight();

    @JSProperty
    void setHeight(int height);

    /** Larger for what is likelier to be a QR code. */
    @JSProperty
    int getRank();

    @JSProperty
    void setRank(int rank);
}
