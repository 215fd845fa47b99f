package nl.inlogcode.extension.kdf;

import nl.inlogcode.core.vault.slots.SlowArgon2id;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.typedarrays.Int8Array;
import org.teavm.jso.typedarrays.Uint8Array;

/** What the start script of the worker calls where there is no WebAssembly. */
public final class KdfWorker {
    private KdfWorker() {}

    /** Argon2id. Blocks the worker, for minutes; tells on the way how far it is, from 0 to 1. */
    @JSExport
    public static Uint8Array argon2id(Request request, Request.Progress progress) {
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

    /** What a key is to be made of; the names are those of the library for WebAssembly. */
    public interface Request extends JSObject {
        @JSProperty
        Uint8Array getPassword();

        @JSProperty
        Uint8Array getSalt();

        @JSProperty
        Uint8Array getSecret();

        @JSProperty
        Uint8Array getAd();

        /** KiB. */
        @JSProperty
        int getMemorySize();

        @JSProperty
        int getPasses();

        @JSProperty
        int getParallelism();

        /** Bytes. */
        @JSProperty
        int getTagLength();

        /** Hears how far it is. */
        @JSFunctor
        interface Progress extends JSObject {
            /**
             * @param part from 0 to 1
             */
            void at(double part);
        }
    }
}
