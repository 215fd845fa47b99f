package nl.inlogcode.core.qr;

import java.util.Optional;

/**
 * The character sets that the platform knows. Compiled, Java knows six of them by one name each; a
 * browser knows all that the web has ever used.
 */
public interface CharacterSets {
    /** Knows none but those that the core tells itself: ASCII, ISO-8859-1, UTF-8, code page 437. */
    CharacterSets NONE = (name, bytes) -> Optional.empty();

    /**
     * @param name as the Encoding Standard and the JVM both know it
     * @return empty if the set is not known, or the bytes are no text in it
     */
    Optional<String> decode(String name, byte[] bytes);
}
