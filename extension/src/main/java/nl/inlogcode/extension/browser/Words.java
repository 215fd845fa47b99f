package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** The words on the screen, in the browser's language (WebExtensions: i18n). */
public final class Words {
    private Words() {}

    /**
     * The text of a key in {@code _locales}, with its placeholders filled.
     *
     * @throws IllegalArgumentException if no locale has that key
     */
    public static String of(String key, String... values) {
        var text = message(Browser.api(), key, values);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("no text for " + key);
        }
        return text;
    }

    /** The language of those words, as a BCP 47 tag: for {@code lang}. */
    public static String language() {
        return of("language");
    }

    @JSBody(
            params = {"api", "key", "values"},
            script = "return api.i18n.getMessage(key, values);")
    private static native String message(JSObject api, String key, String[] values);
}
