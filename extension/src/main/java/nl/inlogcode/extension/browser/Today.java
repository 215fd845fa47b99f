package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;

/** The day that the user's calendar shows. */
public final class Today {
    private Today() {}

    /** As ISO 8601 has it, {@code 2026-11-22}: for names of files. */
    @JSBody(
            imports = @JSBodyImport(alias = "words", fromModule = "door/words.js"),
            script = "return words.today();")
    public static native String iso();

    /** In words, {@code 22 november 2026}. */
    @JSBody(
            params = "language",
            script = "return new Date().toLocaleDateString(language, {dateStyle: 'long'});")
    public static native String inWords(String language);
}
