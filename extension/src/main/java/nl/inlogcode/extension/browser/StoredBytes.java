package nl.inlogcode.extension.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.ArrayBuffer;
import org.teavm.jso.typedarrays.Int8Array;

/** Bytes that were read from where the browser keeps them: an {@code ArrayBuffer}. */
public interface StoredBytes extends JSObject {
    static byte[] of(StoredBytes stored) {
        return new Int8Array((ArrayBuffer) stored).toJavaArray();
    }
}
