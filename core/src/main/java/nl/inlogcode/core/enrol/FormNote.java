package nl.inlogcode.core.enrol;

import java.util.Optional;

/**
 * What is being typed into the form for keys, in the browser's memory: it outlives the popup, which
 * closes when somebody goes to the page to copy the key, and not the browser. Never on a disk.
 * Calls block.
 */
public interface FormNote {
    /** Milliseconds after which a key is forgotten, whether or not anybody reads the note. */
    int KEY_STAYS = 5 * 60 * 1000;

    /** Keeps nothing: for pages that do not close by themselves. */
    FormNote NONE =
            new FormNote() {
                @Override
                public Optional<Kept> read() {
                    return Optional.empty();
                }

                @Override
                public void write(Kept kept) {}

                @Override
                public void forget() {}
            };

    /**
     * What is kept. Times are milliseconds since 1970.
     *
     * @param form its key is empty if none was typed, or if it is forgotten already
     * @param typedAt when something was typed last
     * @param keyAt when the key became what it is; 0 if none was typed
     */
    record Kept(ManualForm form, long typedAt, long keyAt) {}

    Optional<Kept> read();

    void write(Kept kept);

    void forget();
}
