package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.typedarrays.ArrayBuffer;
import org.teavm.jso.typedarrays.Int8Array;

/** HKDF-SHA-256 (RFC 5869, Web Cryptography API). */
public final class Hkdf {
    private Hkdf() {}

    /**
     * So many bytes of a key; blocks.
     *
     * @throws IllegalStateException where the browser refuses what it must be able to do
     */
    public static byte[] derive(byte[] input, byte[] salt, byte[] info, int length) {
        var answer =
                Pending.of(
                                derived(
                                        Int8Array.fromJavaArray(input),
                                        Int8Array.fromJavaArray(salt),
                                        Int8Array.fromJavaArray(info),
                                        length * 8))
                        .await();
        if (!answer.isGiven()) {
            throw new IllegalStateException(answer.getError());
        }
        return new Int8Array(answer.getValue()).toJavaArray();
    }

    @JSBody(
            params = {"input", "salt", "info", "bits"},
            imports = @JSBodyImport(alias = "keys", fromModule = "door/keys.js"),
            script = "return keys.hkdf(input, salt, info, bits);")
    private static native JSPromise<ArrayBuffer> derived(
            Int8Array input, Int8Array salt, Int8Array info, int bits);
}
