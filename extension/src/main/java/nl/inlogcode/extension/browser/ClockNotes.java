package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSPromise;

/** Wrong clocks that were measured (storage.local): by account, so no site is named. */
public final class ClockNotes {
    private ClockNotes() {}

    /** One of them. Numbers are milliseconds. */
    public interface Note extends JSObject {
        @JSProperty
        String getAccount();

        @JSProperty
        double getOffset();

        @JSProperty
        double getAt();
    }

    public static Pending<JSArrayReader<Note>> read() {
        return Pending.within(Pending.FOR_A_SETTING, get(Browser.api()));
    }

    public static Pending<JSObject> write(JSArray<Note> notes) {
        return Pending.within(Pending.TO_KEEP_A_SETTING, set(Browser.api(), notes));
    }

    @JSBody(
            params = {"account", "offset", "at"},
            script = "return {account: account, offset: offset, at: at};")
    public static native Note note(String account, double offset, double at);

    @JSBody(
            params = "api",
            script =
                    "return api.storage.local.get({clocks: []}).then(function(all) {"
                            + " return all.clocks; });")
    private static native JSPromise<JSArrayReader<Note>> get(JSObject api);

    @JSBody(
            params = {"api", "notes"},
            script = "return api.storage.local.set({clocks: notes});")
    private static native JSPromise<JSObject> set(JSObject api, JSArray<Note> notes);
}
