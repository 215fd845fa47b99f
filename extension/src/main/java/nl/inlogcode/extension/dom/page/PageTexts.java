package nl.inlogcode.extension.dom.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSString;

/** What a tree of a page says in words. */
public final class PageTexts {
    private PageTexts() {}

    /**
     * Everything that begins with "otpauth" or "apple-otpauth": attributes, fields, and addresses
     * in the text.
     */
    @JSBody(
            params = {"tree", "text"},
            imports = @JSBodyImport(alias = "texts", fromModule = "door/page-texts.js"),
            script = "return texts.addresses(tree, text);")
    public static native JSArrayReader<JSString> addresses(JSObject tree, String text);

    /** The text as it is rendered, without what is hidden; dots say that it goes on. */
    @JSBody(
            params = "tree",
            imports = @JSBodyImport(alias = "texts", fromModule = "door/page-texts.js"),
            script = "return texts.shownText(tree);")
    public static native String shown(JSObject tree);

    /** The fields that show text, each after its label. */
    @JSBody(
            params = "tree",
            imports = @JSBodyImport(alias = "texts", fromModule = "door/page-texts.js"),
            script = "return texts.typedTexts(tree);")
    public static native String fields(JSObject tree);
}
