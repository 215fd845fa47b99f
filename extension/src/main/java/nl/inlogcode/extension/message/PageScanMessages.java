package nl.inlogcode.extension.message;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSArrayReader;

/**
 * What the popup asks of a page that may show a QR code, and what each of its frames answers.
 * Strings, numbers and arrays only: the browser copies them as JSON.
 */
public final class PageScanMessages {
    private PageScanMessages() {}

    /**
     * What the page script found in one frame. Strings, numbers and arrays only: the browser copies
     * it as JSON.
     */
    public interface ScannedFrame extends JSObject {
        /** The frame's own origin, "null" for an opaque one. */
        @JSProperty
        String getOrigin();

        @JSProperty
        void setOrigin(String origin);

        /** Pictures that may hold a QR code, the likeliest first. */
        @JSProperty
        JSArray<PagePicture> getPictures();

        @JSProperty
        void setPictures(JSArray<PagePicture> pictures);

        /** Things that may be a QR code, can only be seen, and are not in view now. */
        @JSProperty
        int getHidden();

        @JSProperty
        void setHidden(int count);

        /** Pictures that the page had not loaded yet. */
        @JSProperty
        int getPending();

        @JSProperty
        void setPending(int count);
    }

    /** A picture in a page. */
    public interface PagePicture extends JSObject {
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

    /** Asks a frame to bring into view one of the hidden things that it told of. */
    public interface PlaceRequest extends JSObject {
        /** From 0, less than {@link ScannedFrame#getHidden()} of that frame. */
        @JSProperty
        int getPlace();

        @JSProperty
        void setPlace(int place);
    }

    /**
     * Which parts of a page are of other sites, and what of it is seen. In sixteenths of a CSS
     * pixel.
     */
    public interface PartsMessage extends JSObject {
        @JSProperty
        int getWidth();

        @JSProperty
        int getLeft();

        @JSProperty
        int getTop();

        @JSProperty
        JSArrayReader<Part> getParts();

        /** A frame of another site. */
        interface Part extends JSObject {
            @JSProperty
            int getLeft();

            @JSProperty
            int getTop();

            @JSProperty
            int getRight();

            @JSProperty
            int getBottom();

            /** The origin that it was loaded from; empty if it has none that can be told. */
            @JSProperty
            String getSite();
        }
    }

    /** What a person reads in one frame. */
    public interface TextMessage extends JSObject {
        /** The frame's own origin, "null" for an opaque one. */
        @JSProperty
        String getOrigin();

        @JSProperty
        void setOrigin(String origin);

        /** Line by line; each field on a line with its label. */
        @JSProperty
        String getText();

        @JSProperty
        void setText(String text);
    }
}
