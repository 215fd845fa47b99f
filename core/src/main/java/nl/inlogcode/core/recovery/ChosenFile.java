package nl.inlogcode.core.recovery;

import java.util.Optional;

/** A file that the user chose. */
public interface ChosenFile {
    /** As a stranger may have written it. */
    String name();

    /** In bytes; at most 2^31 - 1, whatever it has. */
    int size();

    /**
     * Its text. Blocks.
     *
     * @return empty if it cannot be read
     */
    Optional<String> text();
}
