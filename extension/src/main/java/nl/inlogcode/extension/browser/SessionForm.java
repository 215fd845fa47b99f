package nl.inlogcode.extension.browser;

import java.util.Optional;
import nl.inlogcode.core.codec.Json;
import nl.inlogcode.core.enrol.FormJson;
import nl.inlogcode.core.enrol.FormNote;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/**
 * What is being typed into the form for keys, in the browser's memory. The key lies apart, and an
 * alarm takes it away. Both go along when the vault locks.
 */
public final class SessionForm implements FormNote {
    @Override
    public Optional<Kept> read() {
        return Notes.read(Notes.Area.SESSION, FormJson.FORM, FormJson.KEY).flatMap(FormJson::parse);
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
