package nl.inlogcode.e2e.vault;

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
     * @throws IndexOutOfBoundsException if it is damaged
     */
    static byte[] unpack(byte[] in) {
        int length = 0;
        for (int i = 0; i < 4; i++) {
            length |= (in[MAGIC.length + i] & 0xff) << 8 * i;
        }
        var out = new byte[length];
        int made = 0;
        int at = HEAD;
        while (at < in.length) {
            int token = in[at++] & 0xff;
            int literals = token >> 4;
            for (int more = 255; literals >= 15 && more == 255; literals += more) {
                more = in[at++] & 0xff;
            }
            System.arraycopy(in, at, out, made, literals);
            at += literals;
            made += literals;
            if (at >= in.length) {
                break;
            }
            int back = in[at++] & 0xff | (in[at++] & 0xff) << 8;
            int count = token & 15;
            for (int more = 255; count >= 15 && more == 255; count += more) {
                more = in[at++] & 0xff;
            }
            for (int i = 0; i < count + 4; i++, made++) {
                out[made] = out[made - back];
            }
        }
        return out;
    }
}
