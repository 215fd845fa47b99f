package nl.inlogcode.extension.message;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/**
 * What a page's own site said when it was asked for its time. Times are milliseconds since 1970.
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
