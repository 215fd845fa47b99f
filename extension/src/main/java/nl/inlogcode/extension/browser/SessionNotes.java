package nl.inlogcode.extension.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.codec.Json;
import nl.inlogcode.core.codec.JsonValue.JsonObject;
import nl.inlogcode.core.enrol.AddNote;
import nl.inlogcode.core.enrol.FormJson;
import nl.inlogcode.core.enrol.FormNote;
import nl.inlogcode.core.transfer.ImportNote;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSPromise;

/**
 * What is noted in the browser's memory while accounts are being added (WebExtensions:
 * storage.session): never on a disk, gone when the browser closes, not to be read by scripts in web
 * pages.
 */
public final class SessionNotes {
    private SessionNotes() {}

    /**
     * The accounts that are being added. Not a message to the background worker: one from a popup
     * that closes before the worker has started is thrown away, where the change in the storage
     * wakes it all the same.
     */
    public static final class SessionAdding implements AddNote {
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
         * Calls the action when one was begun, and a minute later if it has not ended by then.
         * Before the background worker first yields.
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

    /**
     * What is being typed into the form for keys. The key lies apart, and an alarm takes it away.
     * Both go along when the vault locks.
     */
    public static final class SessionForm implements FormNote {
        @Override
        public Optional<Kept> read() {
            return Notes.read(Notes.Area.SESSION, FormJson.FORM, FormJson.KEY)
                    .flatMap(FormJson::parse);
        }

        @Override
        public void write(Kept kept) {
            double until = kept.form().key().isEmpty() ? 0 : kept.keyAt() + KEY_STAYS;
            // Should it fail, it is typed once more.
            Pending.within(Pending.TO_KEEP_A_SETTING, set(Json.print(FormJson.print(kept)), until))
                    .await();
        }

        @Override
        public void forget() {
            Pending.within(Pending.TO_KEEP_A_SETTING, removed()).await();
        }

        @JSBody(
                params = {"json", "until"},
                imports = @JSBodyImport(alias = "notes", fromModule = "door/notes.js"),
                script = "return notes.writeForm(json, until);")
        private static native JSPromise<JSObject> set(String json, double until);

        @JSBody(
                imports = @JSBodyImport(alias = "notes", fromModule = "door/notes.js"),
                script = "return notes.removeForm();")
        private static native JSPromise<JSObject> removed();

        /** Takes the key away when it is time. Before the background worker first yields. */
        @JSBody(
                imports = @JSBodyImport(alias = "notes", fromModule = "door/notes.js"),
                script = "notes.forgetFormKeyInTime();")
        public static native void forgetKeyInTime();
    }

    /** Which parts of an export were added. */
    public static final class SessionImport implements ImportNote {
        private static final String NAME = "importNote";

        @Override
        public String read() {
            // Without it the user adds a part twice: worth some patience.
            return Notes.of(Notes.ask(Pending.TO_KEEP_A_SETTING, Notes.Area.SESSION, NAME))
                    .flatMap(notes -> notes.text(NAME))
                    .orElse("");
        }

        @Override
        public void write(String text) {
            Notes.write(Notes.Area.SESSION, JsonObject.builder().put(NAME, text).build()).await();
        }
    }
}
