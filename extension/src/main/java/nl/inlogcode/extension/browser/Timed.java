package nl.inlogcode.extension.browser;

import java.util.Optional;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSPromise;

/** Waiting for what may take too long. */
public final class Timed {
    private Timed() {}

    /**
     * Blocks until the promise is kept or time is up.
     *
     * @return empty if time is up; the promise then goes on unheeded
     */
    public static <T extends JSObject> Optional<T> within(int milliseconds, JSPromise<T> promise) {
        var promises = new JSArray<JSPromise<T>>();
        promises.push(promise);
        promises.push(nothingAfter(Math.max(0, milliseconds)));
        return Optional.ofNullable(JSPromise.race(promises).await());
    }

    @JSBody(
            params = "milliseconds",
            imports = @JSBodyImport(alias = "workers", fromModule = "door/workers.js"),
            script = "return workers.nothingAfter(milliseconds);")
    private static native <T extends JSObject> JSPromise<T> nothingAfter(int milliseconds);
}
