package nl.inlogcode.extension.message;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;

/** What is asked of the scan worker, which reads and draws QR codes, and what it answers. */
public final class QrMessages {
    private QrMessages() {}

    /** What the popup asks of the scan worker. */
    public interface ScanRequest extends JSObject {
        /** The picture, an ImageBitmap; it is transferred, and the worker closes it. */
        @JSProperty
        JSObject getPicture();

        @JSProperty
        void setPicture(JSObject picture);

        /** Milliseconds that the reading may take. */
        @JSProperty
        int getBudget();

        @JSProperty
        void setBudget(int milliseconds);

        /** True to look quickly first: it may be one of many pictures. */
        @JSProperty
        boolean isGlance();

        @JSProperty
        void setGlance(boolean glance);
    }

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

    /** What the popup asks of the scan worker when a QR code is to be drawn. */
    public interface DrawRequest extends JSObject {
        /** What the code is to say. */
        @JSProperty
        String getText();

        @JSProperty
        void setText(String text);
    }

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
}
