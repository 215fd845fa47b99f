package nl.inlogcode.extension.dom.page;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** A node of a web page: element, text, or the root of a shadow tree. Absent nodes are null. */
public interface PageNode extends JSObject {
    @JSProperty
    PageNode getPreviousSibling();

    @JSProperty
    PageNode getFirstChild();

    @JSProperty
    PageNode getNextSibling();

    @JSProperty
    String getTextContent();

    /** The open shadow tree of an element. */
    @JSProperty
    PageNode getShadowRoot();

    PageNode getRootNode();
}
