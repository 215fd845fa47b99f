package nl.inlogcode.e2e.vault;

import io.airlift.compress.MalformedInputException;
import io.airlift.compress.lz4.Lz4Decompressor;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What Firefox keeps of its windows: "mozLz40", a NUL, the length, one block of LZ4. */
final class Lz4 {
    private static final byte[] MAGIC = "mozLz40\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEAD = MAGIC.length + 4;

    private Lz4() {}

    static boolean is(byte[] file) {
        return file.length > HEAD && Arrays.equals(Arrays.copyOf(file, MAGIC.length), MAGIC);
    }

    /**
     * @throws MalformedInputException if it is damaged
     */
    static byte[] unpack(byte[] in) {
        int length = 0;
        for (int i = 0; i < 4; i++) {
            length |= (in[MAGIC.length + i] & 0xff) << 8 * i;
        }
        var out = new byte[length];
        new Lz4Decompressor().decompress(in, HEAD, in.length - HEAD, out, 0, length);
        return out;
    }
}
