package nl.inlogcode.checks;

import nl.inlogcode.core.otp.HashAlgorithm;
import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.typedarrays.ArrayBuffer;
import org.teavm.jso.typedarrays.Int8Array;

/** PBKDF2 by the browser's own cryptography (Web Cryptography API). */
final class WebPbkdf2 {
    private WebPbkdf2() {}

    /** Blocks. */
    static byte[] derive(
            HashAlgorithm hash, byte[] password, byte[] salt, int iterations, int length) {
        var name =
                switch (hash) {
                    case SHA1 -> "SHA-1";
                    case SHA256 -> "SHA-256";
                    case SHA512 -> "SHA-512";
                };
        var derived =
                derived(
                        name,
                        Int8Array.fromJavaArray(password),
                        Int8Array.fromJavaArray(salt),
                        iterations,
                        length * 8);
        return new Int8Array(derived.await()).toJavaArray();
    }

    @JSBody(
            params = {"hash", "password", "salt", "iterations", "bits"},
            script =
                    "return crypto.subtle.importKey('raw', password, 'PBKDF2', false,"
                            + " ['deriveBits']).then(function(key) {"
                            + " return crypto.subtle.deriveBits({name: 'PBKDF2', hash: hash,"
                            + " salt: salt, iterations: iterations}, key, bits); });")
    private static native JSPromise<ArrayBuffer> derived(
            String hash, Int8Array password, Int8Array salt, int iterations, int bits);
}
