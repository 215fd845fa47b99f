package nl.inlogcode.core.vault;

import java.util.Optional;
import nl.inlogcode.core.codec.Base64;
import nl.inlogcode.core.codec.Json;
import nl.inlogcode.core.codec.JsonValue.JsonObject;
import nl.inlogcode.core.codec.Utf8;

/**
 * The sealed vault as it is stored (vault-format.md section 3): one canonical JSON document, whose
 * last member is the ciphertext.
 */
public final class SealedVault {
    private static final String CIPHERTEXT = ",\"ciphertext\":\"";
    private static final String END = "\"}";

    private final VaultHeader header;
    private final String ciphertext;

    private SealedVault(VaultHeader header, String ciphertext) {
        this.header = header;
        this.ciphertext = ciphertext;
    }

    public static SealedVault of(VaultHeader header, byte[] ciphertext) {
        return new SealedVault(header, Base64.encode(ciphertext));
    }

    public VaultHeader header() {
        return header;
    }

    /** The ciphertext and its tag; empty if the text is not base 64. */
    public Optional<byte[]> ciphertext() {
        return Base64.decode(ciphertext);
    }

    /** Everything but the ciphertext, as it is printed. */
    public static byte[] associatedData(VaultHeader header) {
        return Utf8.bytesOf(header.print());
    }

    public String print() {
        var open = header.print();
        return open.substring(0, open.length() - 1) + CIPHERTEXT + ciphertext + END;
    }

    /** What a stored text turns out to be. */
    public sealed interface Parsed {
        /** A sealed vault of a version that we know. Its ciphertext is not looked at yet. */
        record Known(SealedVault vault) implements Parsed {}

        /**
         * It says that it is a vault of a newer version.
         *
         * @param generation what it says; the highest there is if it says none
         */
        record TooNew(long generation) implements Parsed {}

        /** Anything else. */
        record Malformed() implements Parsed {}
    }

    /**
     * Reads what {@link #print} prints, and nothing else. The ciphertext is cut out by its place:
     * canonical JSON allows it, and reading half a megabyte letter by letter would be slow.
     */
    public static Parsed parse(String text) {
        int at = text.indexOf(CIPHERTEXT);
        if (at < 0 || !text.endsWith(END)) {
            return newer(text);
        }
        int start = at + CIPHERTEXT.length();
        var open = text.substring(0, at) + "}";
        var header = VaultHeader.parse(open);
        if (header.isEmpty() || start > text.length() - END.length()) {
            return newer(open);
        }
        var ciphertext = text.substring(start, text.length() - END.length());
        return new Parsed.Known(new SealedVault(header.get(), ciphertext));
    }

    private static Parsed newer(String text) {
        var object = Json.parseObject(text).orElse(JsonObject.builder().build());
        boolean ours = object.text("format").orElse("").equals(VaultHeader.FORMAT);
        if (!ours || object.number("version").orElse(0) <= VaultHeader.VERSION) {
            return new Parsed.Malformed();
        }
        return new Parsed.TooNew(object.number("generation").orElse(Long.MAX_VALUE));
    }

    @Override
    public String toString() {
        return "SealedVault[generation " + header.generation() + "]";
    }
}
