package nl.inlogcode.extension.dom.page;

import org.teavm.jso.JSObject;

/** Texts by nodes of a page. */
public interface PageMemo extends JSObject {
    boolean has(PageNode node);

    String get(PageNode node);

    void set(PageNode node, String text);
}
