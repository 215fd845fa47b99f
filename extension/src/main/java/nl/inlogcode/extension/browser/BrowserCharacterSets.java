package nl.inlogcode.extension.browser;

import java.util.Optional;
import nl.inlogcode.core.qr.CharacterSets;
import org.teavm.jso.JSBody;
import org.teavm.jso.typedarrays.Int8Array;

/** The character sets of the browser (Encoding Standard). */
public final class BrowserCharacterSets implements CharacterSets {
    private static final char REPLACEMENT = '\uFFFD';

    @Override
    public Optional<String> decode(String name, byte[] bytes) {
        try {
            var text = text(name, Int8Array.fromJavaArray(bytes));
            return text.indexOf(REPLACEMENT) < 0 ? Optional.of(text) : Optional.empty();
        } catch (RuntimeException e) {
            // A browser that does not know the set.
            return Optional.empty();
        }
    }

    @JSBody(
            params = {"name", "bytes"},
            script = "return new TextDecoder(name, {ignoreBOM: true}).decode(bytes);")
    private static native String text(String name, Int8Array bytes);
}
