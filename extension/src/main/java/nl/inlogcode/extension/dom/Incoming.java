package nl.inlogcode.extension.dom;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.html.HTMLElement;

/** What the user brings to the page: chosen files, and what is dropped or pasted anywhere on it. */
public final class Incoming {
    private Incoming() {}

    /** Gets what was brought. */
    public interface Receiver {
        void files(List<BroughtFile> files);

        void text(String text);
    }

    @JSFunctor
    private interface Callback extends JSObject {
        void brought(JSArrayReader<JSObject> files, String text);
    }

    /** From now on hands over the files chosen in a field; the same ones may be chosen again. */
    public static void chosenIn(HTMLElement field, Receiver receiver) {
        listenToField(field, (files, text) -> hand(files, text, true, receiver));
    }

    /**
     * From now on hands over what is dropped on the page. While something hangs over the page, its
     * root has the attribute {@code data-dragging}.
     */
    public static void dropped(Receiver receiver) {
        listenToDrops((files, text) -> hand(files, text, true, receiver));
    }

    /** From now on hands over what is pasted; a text for a field goes there as ever. */
    public static void pasted(Receiver receiver) {
        listenToPastes((files, text) -> hand(files, text, false, receiver));
    }

    private static void hand(
            JSArrayReader<JSObject> files, String text, boolean named, Receiver receiver) {
        if (files.getLength() == 0) {
            receiver.text(text);
            return;
        }
        var brought = new ArrayList<BroughtFile>();
        for (int i = 0; i < files.getLength(); i++) {
            brought.add(new BroughtFile(files.get(i), named));
        }
        receiver.files(brought);
    }

    @JSBody(
            params = {"field", "callback"},
            imports = @JSBodyImport(alias = "window", fromModule = "door/window.js"),
            script = "window.whenChosen(field, callback);")
    private static native void listenToField(HTMLElement field, Callback callback);

    @JSBody(
            params = "callback",
            imports = @JSBodyImport(alias = "window", fromModule = "door/window.js"),
            script = "window.whenDropped(callback);")
    private static native void listenToDrops(Callback callback);

    @JSBody(
            params = "callback",
            imports = @JSBodyImport(alias = "window", fromModule = "door/window.js"),
            script = "window.whenPasted(callback);")
    private static native void listenToPastes(Callback callback);

    /** A file that the user chose, dropped or pasted. Calls block. */
    public static final class BroughtFile {
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
}
