package nl.inlogcode.extension.browser;

import java.util.Optional;
import nl.inlogcode.core.vault.Bytes;
import nl.inlogcode.core.vault.KeySlot.Argon2id;
import nl.inlogcode.core.vault.VaultCrypto;
import nl.inlogcode.core.vault.slots.PasswordKdf;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.typedarrays.Int8Array;
import org.teavm.jso.typedarrays.Uint8Array;

/**
 * Argon2id (RFC 9106, version 0x13) in a worker of its own, which ends with the computation: what
 * it was told, and the memory that it took, is gone then. Why it is WebAssembly: decision 0020.
 */
public final class Argon2 implements PasswordKdf {
    private static final String SCRIPT = "kdf-start.js";

    private final Waiting waiting;
    private boolean stopped;

    public Argon2(Waiting waiting) {
        this.waiting = waiting;
    }

    /** Who waits for it. */
    public interface Waiting {
        /** Nobody. */
        Waiting NONE =
                new Waiting() {
                    @Override
                    public void began(Runnable stop) {}

                    @Override
                    public void at(double part) {}

                    @Override
                    public void ended() {}
                };

        /**
         * @param stop ends it: the answer is then empty
         */
        void began(Runnable stop);

        /**
         * Without WebAssembly it takes minutes.
         *
         * @param part from 0 to 1
         */
        void at(double part);

        void ended();
    }

    @Override
    public Optional<Bytes> derive(String password, Argon2id parameters) {
        stopped = false;
        var tag =
                tag(
                        encoded(password).toJavaArray(),
                        parameters.salt().toArray(),
                        new byte[0],
                        new byte[0],
                        parameters.memory(),
                        parameters.passes(),
                        parameters.lanes(),
                        VaultCrypto.KEY_LENGTH);
        return tag.isPresent() ? Optional.of(Bytes.of(tag.get())) : Optional.empty();
    }

    @Override
    public boolean wasStopped() {
        return stopped;
    }

    /**
     * Blocks while the page goes on.
     *
     * @param secret may be empty
     * @param data associated data, may be empty
     * @param memory KiB
     * @param length of the tag, in bytes
     * @return empty if it cannot be computed, for too little memory, or was stopped
     */
    public Optional<byte[]> tag(
            byte[] password,
            byte[] salt,
            byte[] secret,
            byte[] data,
            int memory,
            int passes,
            int lanes,
            int length) {
        var worker = new ModuleWorker(SCRIPT);
        waiting.began(
                () -> {
                    stopped = true;
                    worker.end();
                });
        try {
            var question =
                    question(
                            Int8Array.fromJavaArray(password),
                            Int8Array.fromJavaArray(salt),
                            Int8Array.fromJavaArray(secret),
                            Int8Array.fromJavaArray(data),
                            memory,
                            passes,
                            lanes,
                            length);
            var answer = Pending.of(worker.<Answer>ask(question, waiting::at)).await();
            return answer.isGiven() && answer.getValue().getTag() != null
                    ? Optional.of(bytes(answer.getValue().getTag()))
                    : Optional.empty();
        } finally {
            worker.end();
            waiting.ended();
        }
    }

    private static byte[] bytes(Uint8Array tag) {
        return new Int8Array(tag).toJavaArray();
    }

    private interface Answer extends JSObject {
        @JSProperty
        Uint8Array getTag();
    }

    /** A text in Unicode's NFC and UTF-8; half a pair of surrogates becomes U+FFFD. */
    @JSBody(
            params = "text",
            script = "return new Int8Array(new TextEncoder().encode(text.normalize('NFC')));")
    private static native Int8Array encoded(String text);

    @JSBody(
            params = {"password", "salt", "secret", "data", "memory", "passes", "lanes", "length"},
            imports = @JSBodyImport(alias = "keys", fromModule = "door/keys.js"),
            script =
                    "return keys.argon2Request(password, salt, secret, data, memory, passes, lanes, length);")
    private static native JSObject question(
            Int8Array password,
            Int8Array salt,
            Int8Array secret,
            Int8Array data,
            int memory,
            int passes,
            int lanes,
            int length);
}
