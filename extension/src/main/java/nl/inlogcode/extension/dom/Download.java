package nl.inlogcode.extension.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;

/**
 * Hands a text to the browser as a file, which puts it where downloads go: no permission needed.
 */
public final class Download {
    private Download() {}

    @JSBody(
            params = {"name", "text"},
            imports = @JSBodyImport(alias = "files", fromModule = "door/files.js"),
            script = "files.saveFile(name, text);")
    public static native void save(String name, String text);
}
