package nl.inlogcode.extension.browser;

import java.util.Optional;
import nl.inlogcode.core.vault.VaultCrypto;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.typedarrays.ArrayBuffer;
import org.teavm.jso.typedarrays.Int8Array;

/**
 * The browser's own cryptography (Web Cryptography API), and what the vault needs of it. Calls
 * block.
 *
 * <p>They throw {@link IllegalStateException} where the browser refuses what it must be able to do.
 */
public final class WebCrypto implements VaultCrypto {
    /**
     * So many random bytes, at most 65,536. Never {@code SecureRandom}: compiled, that falls back
     * to a guessable generator without a word.
     */
    public static byte[] randomBytes(int length) {
        return randomised(length).toJavaArray();
    }

    @Override
    public byte[] random(int length) {
        return randomBytes(length);
    }

    @Override
    public byte[] seal(byte[] key, byte[] nonce, byte[] associatedData, byte[] plain) {
        var sealed =
                encrypted(
                        key(key),
                        Int8Array.fromJavaArray(nonce),
                        Int8Array.fromJavaArray(associatedData),
                        Int8Array.fromJavaArray(plain));
        return bytes(given(Pending.of(sealed)));
    }

    @Override
    public Optional<byte[]> open(byte[] key, byte[] nonce, byte[] associatedData, byte[] sealed) {
        var opened =
                decrypted(
                        key(key),
                        Int8Array.fromJavaArray(nonce),
                        Int8Array.fromJavaArray(associatedData),
                        Int8Array.fromJavaArray(sealed));
        var answer = Pending.of(opened).await();
        return answer.isGiven() ? Optional.of(bytes(answer.getValue())) : Optional.empty();
    }

    @Override
    public byte[] hkdf(byte[] input, byte[] salt, byte[] info) {
        var derived =
                derived(
                        Int8Array.fromJavaArray(input),
                        Int8Array.fromJavaArray(salt),
                        Int8Array.fromJavaArray(info),
                        KEY_LENGTH * 8);
        return bytes(given(Pending.of(derived)));
    }

    /** A handle of the key of 32 bytes; they cannot be taken out of it. */
    private static JSObject key(byte[] bytes) {
        return given(Pending.of(imported(Int8Array.fromJavaArray(bytes))));
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

    @JSBody(params = "length", script = "return crypto.getRandomValues(new Int8Array(length));")
    private static native Int8Array randomised(int length);

    @JSBody(
            params = "bytes",
            script =
                    "return crypto.subtle.importKey("
                            + "'raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);")
    private static native JSPromise<JSObject> imported(Int8Array bytes);

    @JSBody(
            params = {"key", "nonce", "data", "plain"},
            script =
                    "return crypto.subtle.encrypt("
                            + "{name: 'AES-GCM', iv: nonce, additionalData: data}, key, plain);")
    private static native JSPromise<ArrayBuffer> encrypted(
            JSObject key, Int8Array nonce, Int8Array data, Int8Array plain);

    @JSBody(
            params = {"key", "nonce", "data", "sealed"},
            script =
                    "return crypto.subtle.decrypt("
                            + "{name: 'AES-GCM', iv: nonce, additionalData: data}, key, sealed);")
    private static native JSPromise<ArrayBuffer> decrypted(
            JSObject key, Int8Array nonce, Int8Array data, Int8Array sealed);

    @JSBody(
            params = {"input", "salt", "info", "bits"},
            imports = @JSBodyImport(alias = "keys", fromModule = "door/keys.js"),
            script = "return keys.hkdf(input, salt, info, bits);")
    private static native JSPromise<ArrayBuffer> derived(
            Int8Array input, Int8Array salt, Int8Array info, int bits);
}
