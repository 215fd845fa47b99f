package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.typedarrays.Int8Array;

/**
 * Passkeys with a PRF (WebAuthn level 3, sections 5.1 and 10.1.4), under the extension's own id.
 */
public final class WebAuthn {
    private WebAuthn() {}

    /** A passkey's answer. */
    public interface Answer extends JSObject {
        @JSProperty
        Int8Array getCredential();

        /** 32 bytes; without any if the passkey has no PRF. */
        @JSProperty
        Int8Array getOutput();
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
    public static Pending<Answer> make(byte[] salt, String name, String displayName) {
        return Pending.of(
                create(
                        bytes(salt),
                        bytes(RandomBytes.next(32)),
                        bytes(RandomBytes.next(16)),
                        name,
                        displayName));
    }

    /** Asks one for the PRF's output. */
    public static Pending<Answer> use(byte[] credential, byte[] salt) {
        return Pending.of(get(bytes(credential), bytes(salt), bytes(RandomBytes.next(32))));
    }

    private static Int8Array bytes(byte[] bytes) {
        return Int8Array.copyFromJavaArray(bytes);
    }

    // Some passkeys give the output at once, others only when they are used.
    @JSBody(
            params = {"salt", "challenge", "user", "name", "displayName"},
            script =
                    "const answer = function(c) { const r = c.getClientExtensionResults().prf;"
                            + " return {credential: new Int8Array(c.rawId), output:"
                            + " new Int8Array(r && r.results ? r.results.first : 0)}; };"
                            + " return navigator.credentials.create({publicKey: {"
                            + " challenge: challenge, rp: {name: name},"
                            + " user: {id: user, name: name, displayName: displayName},"
                            + " pubKeyCredParams: [{type: 'public-key', alg: -7},"
                            + " {type: 'public-key', alg: -257}],"
                            + " authenticatorSelection: {residentKey: 'preferred',"
                            + " userVerification: 'required'},"
                            + " extensions: {prf: {eval: {first: salt}}}}}).then(function(c) {"
                            + " const made = answer(c); const r = c.getClientExtensionResults().prf;"
                            + " if (made.output.length || !r || !r.enabled) { return made; }"
                            + " return navigator.credentials.get({publicKey: {"
                            + " challenge: challenge, userVerification: 'required',"
                            + " allowCredentials: [{type: 'public-key', id: c.rawId}],"
                            + " extensions: {prf: {eval: {first: salt}}}}}).then(answer); });")
    private static native JSPromise<Answer> create(
            Int8Array salt, Int8Array challenge, Int8Array user, String name, String displayName);

    @JSBody(
            params = {"credential", "salt", "challenge"},
            script =
                    "return navigator.credentials.get({publicKey: {"
                            + " challenge: challenge, userVerification: 'required',"
                            + " allowCredentials: [{type: 'public-key', id: credential}],"
                            + " extensions: {prf: {eval: {first: salt}}}}}).then(function(c) {"
                            + " const r = c.getClientExtensionResults().prf;"
                            + " return {credential: new Int8Array(c.rawId), output:"
                            + " new Int8Array(r && r.results ? r.results.first : 0)}; });")
    private static native JSPromise<Answer> get(
            Int8Array credential, Int8Array salt, Int8Array challenge);
}
