package nl.inlogcode.extension.browser;

import nl.inlogcode.core.app.ImportNote;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;

/**
 * The note in the browser's memory (WebExtensions: storage.session): never on a disk, gone when the
 * browser closes, not to be read by scripts in web pages.
 */
public final class SessionNote implements ImportNote {
    @Override
    public String read() {
        return get(Browser.api()).await().stringValue();
    }

    @Override
    public void write(String text) {
        set(Browser.api(), text).await();
    }

    @JSBody(
            params = "api",
            script =
                    "return api.storage.session.get({importNote: ''})"
                            + ".then(function(items) { return String(items.importNote); });")
    private static native JSPromise<JSString> get(JSObject api);

    @JSBody(
            params = {"api", "text"},
            script = "return api.storage.session.set({importNote: text});")
    private static native JSPromise<JSObject> set(JSObject api, String text);
}
