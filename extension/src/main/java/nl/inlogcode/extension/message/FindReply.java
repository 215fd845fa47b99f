package nl.inlogcode.extension.message;

import org.teavm.jso.JSProperty;

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

    /** Where its form sends to, as {@link nl.inlogcode.core.page.button.FormTarget} prints it. */
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
