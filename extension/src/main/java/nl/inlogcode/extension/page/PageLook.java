package nl.inlogcode.extension.page;

import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

final class PageLook {
    private PageLook() {}

    static JSPromise<? extends JSObject> look() {
        throw new UnsupportedOperationException();
    }
}
