package nl.inlogcode.extension.page;

import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

final class PageFill {
    private PageFill() {}

    static JSPromise<? extends JSObject> fill(JSObject request) {
        throw new UnsupportedOperationException();
    }
}
