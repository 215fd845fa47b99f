package nl.inlogcode.core.enrol;

import java.util.List;

/**
 * The accounts that are being added, in the browser's memory: the background worker adds what a
 * popup that was closed meanwhile did not get to. Never on a disk, and gone as soon as they are
 * added.
 */
public interface AddNote {
    /**
     * Notes one. At once, and without waiting for the end of that: the popup may be closed the next
     * moment.
     *
     * @param item as text, with its secret
     */
    void begin(String id, String item);

    /** It was added, or will not be. Does not wait for the end of that either. */
    void end(String id);

    /** Those that have not ended. Blocks. */
    List<Begun> read();

    /** One that is being added. */
    record Begun(String id, String item) {
        /** Without the secret. */
        @Override
        public String toString() {
            return "Begun[" + id + "]";
        }
    }
}
