package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** Locks between all pages and workers of the extension (Web Locks API). */
public final class Locks {
    private Locks() {}

    /** Blocks until no one else holds the lock of that name. */
    public static Held take(String name) {
        return request(name).await();
    }

    /** A lock that is held, until released or until this page or worker is gone. */
    public interface Held extends JSObject {
        void release();
    }

    @JSBody(
            params = "name",
            script =
                    "return new Promise(function(granted, refused) {"
                            + " navigator.locks.request(name, function() {"
                            + " return new Promise(function(release) {"
                            + " granted({release: release}); }); }).catch(refused); });")
    private static native JSPromise<Held> request(String name);
}
