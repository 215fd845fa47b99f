package nl.inlogcode.extension.message;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSString;

/**
 * What the popup and the background worker ask of a page in which a code is to be filled, and what
 * each of its frames answers. Strings, numbers and arrays only: the browser copies them as JSON.
 */
public final class FillMessages {
    private FillMessages() {}

    /** Asks where a code of that kind is wanted. */
    @JSBody(params = "five", script = "return {five: five};")
    public static native FindRequest findRequest(boolean five);

    @JSBody(
            params = {"code", "origin", "sends", "next"},
            script = "return {code: code, origin: origin, sends: sends, next: next};")
    public static native FillRequest fillRequest(
            String code, String origin, String sends, boolean next);

    @JSBody(params = "result", script = "return {result: result};")
    public static native FillReply fillReply(String result);

    /** What kind of code a field is looked for. */
    public interface FindRequest extends JSObject {
        /** True for five letters and digits, false for digits alone. */
        @JSProperty
        boolean isFive();
    }

    /**
     * Whether one frame asks for a code, as the page script sees it. Strings, numbers and arrays
     * only: the browser copies it as JSON.
     */
    public interface FrameReply extends JSObject {
        /** The name of a constant of the core's {@code FrameFinding.Kind}. */
        @JSProperty
        String getKind();

        @JSProperty
        void setKind(String kind);

        /** The frame's own origin, "null" if opaque. */
        @JSProperty
        String getOrigin();

        @JSProperty
        void setOrigin(String origin);

        /** How sure; higher is surer. 0 unless a field was found. */
        @JSProperty
        int getScore();

        @JSProperty
        void setScore(int score);

        /** The user has pointed at the field. */
        @JSProperty
        boolean isFocused();

        @JSProperty
        void setFocused(boolean focused);

        /** Origins of frames that this one cannot look into, the largest first. */
        @JSProperty
        JSArray<JSString> getFrames();

        @JSProperty
        void setFrames(JSArray<JSString> frames);
    }

    /** What the page script found in one frame, for filling. */
    public interface FindReply extends FrameReply {
        /** Names field and page, to know them again; empty unless a field was found. */
        @JSProperty
        String getPlace();

        @JSProperty
        void setPlace(String place);

        /** What we filled there last still stands in it. */
        @JSProperty
        boolean isFilled();

        @JSProperty
        void setFilled(boolean filled);

        /** The words on the button that goes on; empty if there is none to be sure of. */
        @JSProperty
        String getNext();

        @JSProperty
        void setNext(String next);

        /**
         * Where its form sends to, as {@link nl.inlogcode.core.page.button.FormTarget} prints it.
         */
        @JSProperty
        String getSends();

        @JSProperty
        void setSends(String sends);

        /** A person who looks at the page sees the field. */
        @JSProperty
        boolean isInSight();

        @JSProperty
        void setInSight(boolean inSight);
    }

    /** One code for one frame. */
    public interface FillRequest extends JSObject {
        /** The digits. */
        @JSProperty
        String getCode();

        /** The only origin they are for. */
        @JSProperty
        String getOrigin();

        /** The only places besides that its form may send them to, printed; mostly empty. */
        @JSProperty
        String getSends();

        /** Whether to press the button that goes on. */
        @JSProperty
        boolean isNext();
    }

    /** What came of filling, as the page script read it back. */
    public interface FillReply extends JSObject {
        /** The name of a {@link nl.inlogcode.core.filling.FillResult}. */
        @JSProperty
        String getResult();
    }

    /**
     * What a page's own site said when it was asked for its time. Times are milliseconds since
     * 1970.
     */
    public interface ClockReply extends JSObject {
        @JSProperty
        double getStart();

        @JSProperty
        double getEnd();

        /** Whether it answered at all. */
        @JSProperty("answered")
        boolean isAnswered();

        /** The header {@code Date}; below 0 if there is none, 0 if it is no date. */
        @JSProperty
        double getDate();

        /** The header {@code Age}; empty if there is none. */
        @JSProperty
        String getAge();
    }
}
