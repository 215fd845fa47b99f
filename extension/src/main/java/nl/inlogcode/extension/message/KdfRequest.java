package nl.inlogcode.extension.message;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.typedarrays.Uint8Array;

/** What a key is to be made of; the names are those of the library for WebAssembly. */
public interface KdfRequest extends JSObject {
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
