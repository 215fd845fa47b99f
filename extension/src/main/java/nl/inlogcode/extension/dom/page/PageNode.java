package nl.inlogcode.extension.dom.page;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** A node of a web page: element, text, or the root of a shadow tree. Absent nodes are null. */
public interface PageNode extends JSObject {
    int ELEMENT = 1;
    int TEXT = 3;

    @JSProperty
    int getNodeType();

    /** In lower case for HTML's own elements. */
    @JSProperty
    String getLocalName();

    @JSProperty
    PageNode getParentNode();

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

    /** The element whose shadow tree this is the root of. */
    @JSProperty
    PageNode getHost();

    boolean matches(String selector);

    PageNode getRootNode();
}
