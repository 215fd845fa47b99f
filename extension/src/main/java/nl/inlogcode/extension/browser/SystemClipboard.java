package nl.inlogcode.extension.browser;

import nl.inlogcode.core.screen.Clipboard;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.core.JSBoolean;
import org.teavm.jso.core.JSPromise;

/** The system's clipboard (Clipboard API), while the popup has the focus. */
public final class SystemClipboard implements Clipboard {
    @Override
    public boolean copy(String text) {
        return write(text).await().booleanValue();
    }

    @JSBody(
            params = "text",
            imports = @JSBodyImport(alias = "files", fromModule = "door/files.js"),
            script = "return files.copyText(text);")
    private static native JSPromise<JSBoolean> write(String text);
}
