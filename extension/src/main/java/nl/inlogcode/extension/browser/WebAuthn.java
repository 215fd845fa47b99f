package nl.inlogcode.extension.browser;

import java.util.Optional;
import nl.inlogcode.core.lock.Passkeys;
import nl.inlogcode.core.vault.Bytes;
import nl.inlogcode.core.vault.VaultCrypto;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.typedarrays.Int8Array;

/**
 * Passkeys with a PRF (WebAuthn level 3, sections 5.1 and 10.1.4), under the extension's own id.
 */
public final class WebAuthn implements Passkeys {
    private static final int OUTPUT_LENGTH = VaultCrypto.KEY_LENGTH;

    /** A passkey's answer; one that is not given: the user stopped. */
    private interface Reply extends JSObject {
        @JSProperty
        Int8Array getCredential();

        /** 32 bytes; none if the passkey has no PRF. */
        @JSProperty
        Int8Array getOutput();
    }

    /** Firefox lets no extension have passkeys of its own, only of sites that it may read. */
    @Override
    public boolean areOffered() {
        return isOffered();
    }

    @Override
    public Made make(Bytes salt) {
        var answer =
                Pending.of(
                                create(
                                        bytes(salt.toArray()),
                                        bytes(WebCrypto.randomBytes(32)),
                                        bytes(WebCrypto.randomBytes(16)),
                                        Words.of("passkey_name"),
                                        Words.of("passkey_display_name")))
                        .await();
        if (!answer.isGiven()) {
            return new Made.Stopped();
        }
        var output = outputOf(answer.getValue());
        return output.length() == OUTPUT_LENGTH
                ? new Made.Done(
                        Bytes.of(answer.getValue().getCredential().toJavaArray()),
                        Optional.empty(),
                        output)
                : new Made.Unfit();
    }

    @Override
    public Optional<Bytes> use(Bytes credential, Optional<String> rpId, Bytes salt) {
        var answer =
                Pending.of(
                                get(
                                        bytes(credential.toArray()),
                                        bytes(salt.toArray()),
                                        bytes(WebCrypto.randomBytes(32))))
                        .await();
        if (!answer.isGiven()) {
            return Optional.empty();
        }
        var output = outputOf(answer.getValue());
        return output.length() == OUTPUT_LENGTH ? Optional.of(output) : Optional.empty();
    }

    private static Bytes outputOf(Reply reply) {
        return Bytes.of(reply.getOutput().toJavaArray());
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

    @JSBody(
            script =
                    "return location.protocol === 'chrome-extension:'"
                            + " && typeof PublicKeyCredential === 'function';")
    private static native boolean isOffered();
}
