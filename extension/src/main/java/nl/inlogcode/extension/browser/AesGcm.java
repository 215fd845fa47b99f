package nl.inlogcode.extension.browser;

import java.util.Optional;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.typedarrays.ArrayBuffer;
import org.teavm.jso.typedarrays.Int8Array;

/**
 * AES-256-GCM with 128-bit tags (Web Cryptography API). Calls block.
 *
 * <p>They throw {@link IllegalStateException} where the browser refuses what it must be able to do.
 */
public final class AesGcm {
    private AesGcm() {}

    /** A handle of the key of 32 bytes; they cannot be taken out of it. */
    public static CryptoKey key(byte[] bytes) {
        return given(Pending.of(imported(Int8Array.fromJavaArray(bytes))));
    }

    /** The ciphertext and, behind it, the tag. */
    public static byte[] seal(CryptoKey key, byte[] nonce, byte[] associatedData, byte[] plain) {
        return bytes(
                given(
                        Pending.of(
                                encrypted(
                                        key,
                                        Int8Array.fromJavaArray(nonce),
                                        Int8Array.fromJavaArray(associatedData),
                                        Int8Array.fromJavaArray(plain)))));
    }

    /**
     * @return empty if it does not authenticate
     */
    public static Optional<byte[]> open(
            CryptoKey key, byte[] nonce, byte[] associatedData, byte[] sealed) {
        var answer =
                Pending.of(
                                decrypted(
                                        key,
                                        Int8Array.fromJavaArray(nonce),
                                        Int8Array.fromJavaArray(associatedData),
                                        Int8Array.fromJavaArray(sealed)))
                        .await();
        return answer.isGiven() ? Optional.of(bytes(answer.getValue())) : Optional.empty();
    }

    private static <T extends JSObject> T given(Pending<T> pending) {
        var answer = pending.await();
        if (!answer.isGiven()) {
            throw new IllegalStateException(answer.getError());
        }
        return answer.getValue();
    }

    private static byte[] bytes(ArrayBuffer buffer) {
        return new Int8Array(buffer).toJavaArray();
    }

    @JSBody(
            params = "bytes",
            script =
                    "return crypto.subtle.importKey("
                            + "'raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);")
    private static native JSPromise<CryptoKey> imported(Int8Array bytes);

    @JSBody(
            params = {"key", "nonce", "data", "plain"},
            script =
                    "return crypto.subtle.encrypt("
                            + "{name: 'AES-GCM', iv: nonce, additionalData: data}, key, plain);")
    private static native JSPromise<ArrayBuffer> encrypted(
            CryptoKey key, Int8Array nonce, Int8Array data, Int8Array plain);

    @JSBody(
            params = {"key", "nonce", "data", "sealed"},
            script =
                    "return crypto.subtle.decrypt("
                            + "{name: 'AES-GCM', iv: nonce, additionalData: data}, key, sealed);")
    private static native JSPromise<ArrayBuffer> decrypted(
            CryptoKey key, Int8Array nonce, Int8Array data, Int8Array sealed);
}
