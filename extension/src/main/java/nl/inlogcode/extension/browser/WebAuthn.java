package nl.inlogcode.extension.browser;

import java.util.Optional;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.typedarrays.Int8Array;

/**
 * Passkeys with a PRF (WebAuthn level 3, sections 5.1 and 10.1.4), under the extension's own id.
 */
public final class WebAuthn {
    private WebAuthn() {}

    /** A passkey's answer, as JavaScript has it. */
    private interface Reply extends JSObject {
        @JSProperty
        Int8Array getCredential();

        @JSProperty
        Int8Array getOutput();
    }

    /**
     * A passkey's answer. Hidden in {@link #toString}.
     *
     * @param credential its id
     * @param output 32 bytes; none if the passkey has no PRF
     */
    public record Answer(byte[] credential, byte[] output) {
        @Override
        public String toString() {
            return "Answer[hidden]";
        }
    }

    /**
     * Whether an extension can use them here: Firefox lets none have passkeys of its own, only of
     * sites that it may read.
     */
    @JSBody(
            script =
                    "return location.protocol === 'chrome-extension:'"
                            + " && typeof PublicKeyCredential === 'function';")
    public static native boolean isOffered();

    /**
     * Makes one and asks it for the PRF's output. An answer that is not given: the user stopped.
     */
    public static Optional<Answer> make(byte[] salt, String name, String displayName) {
        return answer(
                create(
                        bytes(salt),
                        bytes(RandomBytes.next(32)),
                        bytes(RandomBytes.next(16)),
                        name,
                        displayName));
    }

    /** Asks one for the PRF's output. Blocks; empty if the user stopped. */
    public static Optional<Answer> use(byte[] credential, byte[] salt) {
        return answer(get(bytes(credential), bytes(salt), bytes(RandomBytes.next(32))));
    }

    private static Optional<Answer> answer(JSPromise<Reply> promise) {
        var answer = Pending.of(promise).await();
        return answer.isGiven()
                ? Optional.of(
                        new Answer(
                                answer.getValue().getCredential().toJavaArray(),
                                answer.getValue().getOutput().toJavaArray()))
                : Optional.empty();
    }

    private static Int8Array bytes(byte[] bytes) {
        return Int8Array.copyFromJavaArray(bytes);
    }

    @JSBody(
            params = {"salt", "challenge", "user", "name", "displayName"},
            imports = @JSBodyImport(alias = "keys", fromModule = "door/keys.js"),
            script = "return keys.makePasskey(salt, challenge, user, name, displayName);")
    private static native JSPromise<Reply> create(
            Int8Array salt, Int8Array challenge, Int8Array user, String name, String displayName);

    @JSBody(
            params = {"credential", "salt", "challenge"},
            imports = @JSBodyImport(alias = "keys", fromModule = "door/keys.js"),
            script = "return keys.usePasskey(credential, salt, challenge);")
    private static native JSPromise<Reply> get(
            Int8Array credential, Int8Array salt, Int8Array challenge);
}
