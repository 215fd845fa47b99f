package nl.inlogcode.extension.browser;

import java.util.Optional;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSPromise;

/**
 * Something asked of the browser, already on its way: ask for several, then await them. A refusal
 * is an answer, never an exception.
 *
 * @param <T> the value's type
 */
public final class Pending<T extends JSObject> {
    /** Milliseconds in which a setting is read, or counts as not there: the codes wait for it. */
    static final int FOR_A_SETTING = 700;

    /** Milliseconds in which a setting is kept, or counts as not kept. */
    static final int TO_KEEP_A_SETTING = 3_000;

    private final JSPromise<Answer<T>> answer;

    private Pending(JSPromise<Answer<T>> answer) {
        this.answer = answer;
    }

    static <T extends JSObject> Pending<T> of(JSPromise<T> promise) {
        return new Pending<>(settled(promise));
    }

    /** One that counts as refused if there is no answer in time, whatever comes of it later. */
    static <T extends JSObject> Pending<T> within(int milliseconds, JSPromise<T> promise) {
        return of(limited(milliseconds, promise));
    }

    /** Blocks until the answer is there; may be called again. */
    public Answer<T> await() {
        return answer.await();
    }

    /** A value or the reason why not. */
    public interface Answer<T extends JSObject> extends JSObject {
        /** True if there is a value. */
        @JSProperty("given")
        boolean isGiven();

        @JSProperty
        T getValue();

        /** The error's name and message; empty if there is none. */
        @JSProperty
        String getError();
    }

    @JSBody(
            params = "promise",
            imports = @JSBodyImport(alias = "workers", fromModule = "door/workers.js"),
            script = "return workers.settled(promise);")
    private static native <T extends JSObject> JSPromise<Answer<T>> settled(JSPromise<T> promise);

    @JSBody(
            params = {"milliseconds", "promise"},
            imports = @JSBodyImport(alias = "workers", fromModule = "door/workers.js"),
            script = "return workers.limited(milliseconds, promise);")
    private static native <T extends JSObject> JSPromise<T> limited(
            int milliseconds, JSPromise<T> promise);

    /**
     * Blocks until the promise is kept or time is up.
     *
     * @return empty if time is up; the promise then goes on unheeded
     */
    public static <T extends JSObject> Optional<T> inTime(int milliseconds, JSPromise<T> promise) {
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
