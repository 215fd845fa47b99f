package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.typedarrays.Int8Array;

/**
 * Random bytes from the browser (Web Cryptography API). Never {@code SecureRandom}: compiled, that
 * falls back to a guessable generator without a word.
 */
public final class RandomBytes {
    private RandomBytes() {}

    /** So many bytes, at most 65,536. */
    public static byte[] next(int length) {
        return random(length).toJavaArray();
    }

    @JSBody(params = "length", script = "return crypto.getRandomValues(new Int8Array(length));")
    private static native Int8Array random(int length);
}
