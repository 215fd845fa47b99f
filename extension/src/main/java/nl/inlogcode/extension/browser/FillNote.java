package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSPromise;

/**
 * Where a code was filled last, in the browser's memory (WebExtensions: storage.session): never on
 * a disk, gone when the browser closes. Holds no code.
 */
public final class FillNote {
    private FillNote() {}

    /** What is kept. */
    public interface Stored extends JSObject {
        @JSProperty
        String getAccount();

        /** The number of the time step. */
        @JSProperty
        double getStep();

        @JSProperty
        String getSite();

        @JSProperty
        String getPlace();

        /** Milliseconds since 1970. */
        @JSProperty
        double getAt();

        @JSProperty
        boolean isPassed();
    }

    /** A given answer without a value: nothing is kept. */
    public static Pending<Stored> read() {
        return Pending.within(Pending.FOR_A_SETTING, get(Browser.api()));
    }

    public static Pending<JSObject> write(
            String account, double step, String site, String place, double at, boolean passed) {
        return Pending.within(
                Pending.TO_KEEP_A_SETTING,
                set(Browser.api(), account, step, site, place, at, passed));
    }

    @JSBody(
            params = "api",
            script =
                    "return api.storage.session.get('lastFill').then(function(items) {"
                            + " return items.lastFill || null; });")
    private static native JSPromise<Stored> get(JSObject api);

    @JSBody(
            params = {"api", "account", "step", "site", "place", "at", "passed"},
            script =
                    "return api.storage.session.set({lastFill: {account: account, step: step,"
                            + " site: site, place: place, at: at, passed: passed}});")
    private static native JSPromise<JSObject> set(
            JSObject api,
            String account,
            double step,
            String site,
            String place,
            double at,
            boolean passed);
}
