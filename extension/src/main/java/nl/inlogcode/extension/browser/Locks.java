package nl.inlogcode.extension.browser;

import java.util.Optional;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** Locks between all pages and workers of the extension (Web Locks API). */
public final class Locks {
    private Locks() {}

    /**
     * Longer than all that is done under a lock may take; in milliseconds. Whoever holds it longer
     * hangs.
     */
    private static final int PATIENCE = 60_000;

    /**
     * Blocks until no one else holds the lock of that name.
     *
     * @return empty if that takes too long
     */
    public static Optional<Held> take(String name) {
        var answer = Pending.of(request(name, PATIENCE)).await();
        return answer.isGiven() ? Optional.of(answer.getValue()) : Optional.empty();
    }

    /** A lock that is held, until released or until this page or worker is gone. */
    public interface Held extends JSObject {
        void release();
    }

    @JSBody(
            params = {"name", "milliseconds"},
            imports = @JSBodyImport(alias = "workers", fromModule = "door/workers.js"),
            script = "return workers.takeLock(name, milliseconds);")
    private static native JSPromise<Held> request(String name, int milliseconds);
}
