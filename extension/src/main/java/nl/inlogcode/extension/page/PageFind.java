package nl.inlogcode.extension.page;

import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

final class PageFind {
    private PageFind() {}

    static JSPromise<? extends JSObject> find() {
        throw new UnsupportedOperationException();
    }
}
