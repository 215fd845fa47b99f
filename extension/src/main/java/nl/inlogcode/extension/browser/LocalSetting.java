package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSPromise;

/** One number of the user's settings, in storage.local: nothing secret. */
public final class LocalSetting {
    private final String name;

    public LocalSetting(String name) {
        this.name = name;
    }

    /**
     * Blocks.
     *
     * @param usual if there is none, or none that is a number, or if the store does not answer
     */
    public int read(int usual) {
        var answer = Pending.within(Pending.FOR_A_SETTING, get(Browser.api(), name, usual)).await();
        return answer.isGiven() ? answer.getValue().intValue() : usual;
    }

    /**
     * Blocks.
     *
     * @return false if it was not kept
     */
    public boolean write(int value) {
        return Pending.within(Pending.TO_KEEP_A_SETTING, set(Browser.api(), name, value))
                .await()
                .isGiven();
    }

    @JSBody(
            params = {"api", "name", "usual"},
            script =
                    "return api.storage.local.get(name).then(function(items) {"
                            + " return typeof items[name] === 'number' ? items[name] : usual; });")
    private static native JSPromise<JSNumber> get(JSObject api, String name, double usual);

    @JSBody(
            params = {"api", "name", "value"},
            script = "var items = {}; items[name] = value; return api.storage.local.set(items);")
    private static native JSPromise<JSObject> set(JSObject api, String name, double value);
}
