package nl.inlogcode.core.vault;

import java.util.Arrays;
import java.util.Optional;
import nl.inlogcode.core.codec.Base64;

/** A row of bytes as a value: a nonce, a salt, a wrapped key. Hidden in {@link #toString}. */
public final class Bytes {
    private final byte[] bytes;

    private Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Keeps a copy. */
    public static Bytes of(byte[] bytes) {
        return new Bytes(Arrays.copyOf(bytes, bytes.length));
    }

    /**
     * Reads base 64.
     *
     * @param min the fewest bytes allowed
     * @param max the most bytes allowed
     * @return empty if it is no base 64 or of another length
     */
    static Optional<Bytes> parse(String text, int min, int max) {
        if (text.length() > max * 2 + 4) {
            return Optional.empty();
        }
        var bytes = Base64.decode(text);
        return bytes.isPresent() && bytes.get().length >= min && bytes.get().length <= max
                ? Optional.of(new Bytes(bytes.get()))
                : Optional.empty();
    }

    /** A copy. */
    public byte[] toArray() {
        return Arrays.copyOf(bytes, bytes.length);
    }

    public int length() {
        return bytes.length;
    }

    /** Base 64. */
    public String print() {
        return Base64.encode(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Bytes[hidden]";
    }
}
