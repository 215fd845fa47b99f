package nl.inlogcode.extension.dom;

import java.util.function.UnaryOperator;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** The fixed part of a page: its language, its title and the texts that its markup names by key. */
public final class Static {
    private static final String TEXT = "data-text";
    private static final String LABEL = "data-label-text";

    private Static() {}

    /**
     * @param words the text of a key
     */
    public static void fill(String language, UnaryOperator<String> words) {
        var document = HTMLDocument.current();
        document.getDocumentElement().setAttribute("lang", language);
        var texts = document.querySelectorAll("[" + TEXT + "]");
        for (int i = 0; i < texts.getLength(); i++) {
            var element = (HTMLElement) texts.item(i);
            element.setTextContent(words.apply(element.getAttribute(TEXT)));
        }
        var labels = document.querySelectorAll("[" + LABEL + "]");
        for (int i = 0; i < labels.getLength(); i++) {
            var element = (HTMLElement) labels.item(i);
            element.setAttribute("aria-label", words.apply(element.getAttribute(LABEL)));
        }
    }
}
