package nl.inlogcode.extension.kdf;

import nl.inlogcode.core.vault.slots.SlowArgon2id;
import nl.inlogcode.extension.message.KdfRequest;
import org.teavm.jso.JSExport;
import org.teavm.jso.typedarrays.Int8Array;
import org.teavm.jso.typedarrays.Uint8Array;

/** What the start script of the worker calls where there is no WebAssembly. */
public final class KdfWorker {
    private KdfWorker() {}

    /** Argon2id. Blocks the worker, for minutes; tells on the way how far it is, from 0 to 1. */
    @JSExport
    public static Uint8Array argon2id(KdfRequest request, KdfRequest.Progress progress) {
        var tag =
                SlowArgon2id.tag(
                        bytes(request.getPassword()),
                        bytes(request.getSalt()),
                        bytes(request.getSecret()),
                        bytes(request.getAd()),
                        request.getMemorySize(),
                        request.getPasses(),
                        request.getParallelism(),
                        request.getTagLength(),
                        progress::at);
        return new Uint8Array(Int8Array.fromJavaArray(tag));
    }

    private static byte[] bytes(Uint8Array array) {
        return new Int8Array(array).toJavaArray();
    }
}
