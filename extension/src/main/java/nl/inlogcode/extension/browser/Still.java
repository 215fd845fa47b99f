package nl.inlogcode.extension.browser;

import org.teavm.jso.JSObject;

/** A picture that the browser has decoded (ImageBitmap), on its way to the scan worker. */
public final class Still {
    private final JSObject bitmap;

    Still(JSObject bitmap) {
        this.bitmap = bitmap;
    }

    /** What is handed over to the worker; afterwards this is empty. */
    public JSObject bitmap() {
        return bitmap;
    }
}
