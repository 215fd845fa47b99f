package nl.inlogcode.extension.dom.page;

import org.teavm.jso.JSProperty;

/** An input of a web page. */
public interface PageInput extends PageNode {
    /** The kind of control, "text" for those the browser does not know. */
    @JSProperty
    String getType();

    @JSProperty
    int getMaxLength();

    @JSProperty
    boolean isReadOnly();

    /** The form it belongs to, or null. */
    @JSProperty
    PageNode getForm();

    /** False once the page has taken it out. */
    @JSProperty("isConnected")
    boolean isConnected();

    @JSProperty
    String getValue();

    /**
     * Sets the value as the browser itself does. The page's scripts live in another world: what
     * frameworks hang on an input to watch its value is not seen or run by this.
     */
    @JSProperty
    void setValue(String value);

    void focus();
}
