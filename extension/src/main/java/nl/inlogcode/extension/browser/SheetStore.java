package nl.inlogcode.extension.browser;

import java.util.Optional;
import nl.inlogcode.core.app.SheetNote;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;

/**
 * The note on the recovery sheet (WebExtensions: storage.local). A note that cannot be read or
 * written, or not in time, costs a reminder too many, and nothing else.
 */
public final class SheetStore implements SheetNote {
    private static final String PROVED = "sheetProved";
    private static final String USED = "sheetUsed";
    private static final String QUIET = "sheetQuietUntil";

    @Override
    public Optional<String> proved() {
        return read(PROVED);
    }

    private static Optional<String> read(String key) {
        var answer = Pending.within(Pending.FOR_A_SETTING, text(Browser.api(), key)).await();
        return answer.isGiven() && !answer.getValue().stringValue().isEmpty()
                ? Optional.of(answer.getValue().stringValue())
                : Optional.empty();
    }

    @Override
    public void prove(String slotId) {
        Pending.within(
                        Pending.TO_KEEP_A_SETTING,
                        set(Browser.api(), PROVED, JSString.valueOf(slotId)))
                .await();
    }

    @Override
    public Optional<String> used() {
        return read(USED);
    }

    @Override
    public void use(String slotId) {
        // Whoever wanted no reminder of making a first sheet is to hear that this one was used.
        Pending.within(Pending.TO_KEEP_A_SETTING, remove(Browser.api(), QUIET)).await();
        Pending.within(
                        Pending.TO_KEEP_A_SETTING,
                        set(Browser.api(), USED, JSString.valueOf(slotId)))
                .await();
    }

    @Override
    public void forget() {
        Pending.within(Pending.TO_KEEP_A_SETTING, remove(Browser.api(), PROVED)).await();
        Pending.within(Pending.TO_KEEP_A_SETTING, remove(Browser.api(), USED)).await();
    }

    @Override
    public int quietUntil() {
        var answer = Pending.within(Pending.FOR_A_SETTING, number(Browser.api(), QUIET)).await();
        return answer.isGiven() ? answer.getValue().intValue() : 0;
    }

    @Override
    public void beQuietUntil(int day) {
        Pending.within(Pending.TO_KEEP_A_SETTING, set(Browser.api(), QUIET, JSNumber.valueOf(day)))
                .await();
    }

    @JSBody(
            params = {"api", "key"},
            script =
                    "return api.storage.local.get(key)"
                            + ".then(function(items) { return String(items[key] || ''); });")
    private static native JSPromise<JSString> text(JSObject api, String key);

    @JSBody(
            params = {"api", "key"},
            script =
                    "return api.storage.local.get(key)"
                            + ".then(function(items) { return items[key] | 0; });")
    private static native JSPromise<JSNumber> number(JSObject api, String key);

    @JSBody(
            params = {"api", "key", "value"},
            script = "var items = {}; items[key] = value; return api.storage.local.set(items);")
    private static native JSPromise<JSObject> set(JSObject api, String key, JSObject value);

    @JSBody(
            params = {"api", "key"},
            script = "return api.storage.local.remove(key);")
    private static native JSPromise<JSObject> remove(JSObject api, String key);
}
