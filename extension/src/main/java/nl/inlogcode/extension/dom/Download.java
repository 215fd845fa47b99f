package nl.inlogcode.extension.dom;

import org.teavm.jso.JSBody;

/**
 * Hands a text to the browser as a file, which puts it where downloads go: no permission needed.
 */
public final class Download {
    private Download() {}

    // The address is let go when the browser has long begun to copy.
    @JSBody(
            params = {"name", "text"},
            script =
                    "const link = document.createElement('a');"
                            + " link.href = URL.createObjectURL("
                            + "new Blob([text], {type: 'application/octet-stream'}));"
                            + " link.download = name; link.click();"
                            + " setTimeout(function() { URL.revokeObjectURL(link.href); }, 60000);")
    public static native void save(String name, String text);
}
