package nl.inlogcode.extension.browser;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.enrol.AddNote;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSPromise;

/**
 * The accounts that are being added, in the browser's memory (WebExtensions: storage.session):
 * never on a disk, gone when the browser closes, not to be read by scripts in web pages. Not a
 * message to the background worker: one from a popup that closes before the worker has started is
 * thrown away, where the change in the storage wakes it all the same.
 */
public final class SessionAdding implements AddNote {
    @Override
    public void begin(String id, String item) {
        set(id, item);
    }

    @Override
    public void end(String id) {
        remove(id);
    }

    @Override
    public List<Begun> read() {
        var answer = Pending.within(Pending.TO_KEEP_A_SETTING, get()).await();
        var begun = new ArrayList<Begun>();
        for (int i = 0; answer.isGiven() && i < answer.getValue().getLength(); i++) {
            var stored = answer.getValue().get(i);
            begun.add(new Begun(stored.getId(), stored.getItem()));
        }
        return begun;
    }

    /** What is kept. */
    interface Stored extends JSObject {
        @JSProperty
        String getId();

        @JSProperty
        String getItem();
    }

    @JSFunctor
    private interface Callback extends JSObject {
        void call();
    }

    /**
     * Calls the action when one was begun, and a minute later if it has not ended by then. Before
     * the background worker first yields.
     */
    public static void whenBegun(Runnable action) {
        listen(action::run);
    }

    @JSBody(
            params = {"id", "item"},
            imports = @JSBodyImport(alias = "notes", fromModule = "door/notes.js"),
            script = "notes.beginAdding(id, item);")
    private static native void set(String id, String item);

    @JSBody(
            params = "id",
            imports = @JSBodyImport(alias = "notes", fromModule = "door/notes.js"),
            script = "notes.endAdding(id);")
    private static native void remove(String id);

    @JSBody(
            imports = @JSBodyImport(alias = "notes", fromModule = "door/notes.js"),
            script = "return notes.begunAdding();")
    private static native JSPromise<JSArrayReader<Stored>> get();

    @JSBody(
            params = "action",
            imports = @JSBodyImport(alias = "notes", fromModule = "door/notes.js"),
            script = "notes.whenAdding(action);")
    private static native void listen(Callback action);
}
