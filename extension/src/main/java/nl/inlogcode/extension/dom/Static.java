package nl.inlogcode.extension.dom;

import java.util.function.UnaryOperator;
import org.teavm.jso.dom.html.HTMLDocument;

/** The fixed part of a page: its language, its title and the texts that its markup names by key. */
public final class Static {
    private static final String TEXT = "data-text";
    private static final String LABEL = "data-label-text";

    private Static() {}

    /**
     * @param words the text of a key
     */
    public static void fill(String language, UnaryOperator<String> words) {
        HTMLDocument.current().getDocumentElement().setAttribute("lang", language);
        for (var element : Markup.all("[" + TEXT + "]")) {
            element.text(words.apply(element.attribute(TEXT).orElseThrow()));
        }
        for (var element : Markup.all("[" + LABEL + "]")) {
            element.attribute("aria-label", words.apply(element.attribute(LABEL).orElseThrow()));
        }
    }
}
