package nl.inlogcode.extension.browser;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.app.AddNote;
import org.teavm.jso.JSBody;
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
        set(Browser.api(), id, item);
    }

    @Override
    public void end(String id) {
        remove(Browser.api(), id);
    }

    @Override
    public List<Begun> read() {
        var answer = Pending.within(Pending.TO_KEEP_A_SETTING, get(Browser.api())).await();
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
        listen(Browser.api(), action::run);
    }

    @JSBody(
            params = {"api", "id", "item"},
            script =
                    "var kept = {}; kept['adding-' + id] = item;"
                            + " api.storage.session.set(kept).catch(function() {});"
                            + " api.alarms.create('adding', {delayInMinutes: 1});")
    private static native void set(JSObject api, String id, String item);

    // The alarm stays: another window may have begun one too.
    @JSBody(
            params = {"api", "id"},
            script = "api.storage.session.remove('adding-' + id).catch(function() {});")
    private static native void remove(JSObject api, String id);

    @JSBody(
            params = "api",
            script =
                    "return api.storage.session.get(null).then(function(items) {"
                            + " return Object.keys(items).filter(function(key) {"
                            + " return key.startsWith('adding-'); }).map(function(key) {"
                            + " return {id: key.slice(7), item: items[key]}; }); });")
    private static native JSPromise<JSArrayReader<Stored>> get(JSObject api);

    @JSBody(
            params = {"api", "action"},
            script =
                    "api.storage.onChanged.addListener(function(changes, area) {"
                            + " if (area === 'session' && Object.keys(changes).some(function(key) {"
                            + " return key.startsWith('adding-') && changes[key].newValue; }))"
                            + " { action(); } });"
                            + " api.alarms.onAlarm.addListener(function(alarm) {"
                            + " if (alarm.name === 'adding') { action(); } });")
    private static native void listen(JSObject api, Callback action);
}
