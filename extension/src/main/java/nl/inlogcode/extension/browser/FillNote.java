package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSPromise;

/**
 * Where codes were filled last, in the browser's memory (WebExtensions: storage.session): never on
 * a disk, gone when the browser closes. Holds no code. The numbers of the time steps alone are in
 * storage.local too, under the accounts' random ids: a code that was used just before the browser
 * was closed is of no use after it, and no site is named there.
 */
public final class FillNote {
    private FillNote() {}

    /** What is kept of one filling. */
    public interface Stored extends JSObject {
        @JSProperty
        String getAccount();

        /** The number of the time step. */
        @JSProperty
        double getStep();

        /** Empty if nothing but the step is known. */
        @JSProperty
        String getSite();

        @JSProperty
        String getPlace();

        /** Milliseconds since 1970. */
        @JSProperty
        double getAt();

        @JSProperty
        boolean isLeft();

        @JSProperty
        boolean isPassed();
    }

    /** In the order of filling. */
    public static Pending<JSArrayReader<Stored>> read() {
        return Pending.within(Pending.FOR_A_SETTING, get(Browser.api()));
    }

    public static Pending<JSObject> write(JSArray<Stored> fills) {
        return Pending.within(Pending.TO_KEEP_A_SETTING, set(Browser.api(), fills));
    }

    @JSBody(
            params = {"account", "step", "site", "place", "at", "left", "passed"},
            script =
                    "return {account: account, step: step, site: site, place: place, at: at,"
                            + " left: left, passed: passed};")
    public static native Stored note(
            String account,
            double step,
            String site,
            String place,
            double at,
            boolean left,
            boolean passed);

    @JSBody(
            params = "api",
            script =
                    "return Promise.all([api.storage.session.get({fills: []}),"
                            + " api.storage.local.get({usedSteps: []})]).then(function(both) {"
                            + " var fills = both[0].fills;"
                            + " return both[1].usedSteps.filter(function(kept) {"
                            + " return !fills.some(function(fill) {"
                            + " return fill.account === kept.account; }); })"
                            + ".map(function(kept) { return {account: kept.account, step: kept.step,"
                            + " site: '', place: '', at: 0, left: false, passed: false}; })"
                            + ".concat(fills); });")
    private static native JSPromise<JSArrayReader<Stored>> get(JSObject api);

    @JSBody(
            params = {"api", "fills"},
            script =
                    "return Promise.all([api.storage.session.set({fills: fills}),"
                            + " api.storage.local.set({usedSteps: fills.map(function(fill) {"
                            + " return {account: fill.account, step: fill.step}; })})])"
                            + ".then(function() { return {}; });")
    private static native JSPromise<JSObject> set(JSObject api, JSArray<Stored> fills);
}
