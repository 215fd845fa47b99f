package nl.inlogcode.e2e.qr;

import java.nio.charset.Charset;
import java.util.Optional;
import nl.inlogcode.core.qr.CharacterSets;

/** Those of the JVM. */
public final class JvmCharacterSets implements CharacterSets {
    private static final char REPLACEMENT = '\uFFFD';

    @Override
    public Optional<String> decode(String name, byte[] bytes) {
        if (!Charset.isSupported(name)) {
            return Optional.empty();
        }
        var text = new String(bytes, Charset.forName(name));
        return text.indexOf(REPLACEMENT) < 0 ? Optional.of(text) : Optional.empty();
    }
}
