package nl.inlogcode.extension.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;

/** A file that the user chose, dropped or pasted. Calls block. */
public final class BroughtFile {
    private final JSObject file;
    private final boolean named;

    BroughtFile(JSObject file, boolean named) {
        this.file = file;
        this.named = named;
    }

    /** Its name; empty for what was pasted: that has the browser's name, not the user's. */
    public String name() {
        return named ? nameOf(file) : "";
    }

    /** The MIME type that the browser gives it; may be empty. */
    public String type() {
        return typeOf(file);
    }

    /** In bytes, at most 2^31 - 1. */
    public int size() {
        return sizeOf(file);
    }

    /**
     * Its content as a data: URL.
     *
     * @throws RuntimeException if it cannot be read
     */
    public String dataUrl() {
        return read(file, "readAsDataURL").await().stringValue();
    }

    /**
     * Its content as text.
     *
     * @throws RuntimeException if it cannot be read
     */
    public String text() {
        return read(file, "readAsText").await().stringValue();
    }

    @JSBody(params = "file", script = "return String(file.name || '');")
    private static native String nameOf(JSObject file);

    @JSBody(params = "file", script = "return Math.min(file.size, 0x7fffffff);")
    private static native int sizeOf(JSObject file);

    @JSBody(params = "file", script = "return String(file.type || '');")
    private static native String typeOf(JSObject file);

    @JSBody(
            params = {"file", "how"},
            imports = @JSBodyImport(alias = "files", fromModule = "door/files.js"),
            script = "return files.readFile(file, how);")
    private static native JSPromise<JSString> read(JSObject file, String how);
}
