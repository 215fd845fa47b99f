package nl.inlogcode.e2e.vault;

import java.util.Arrays;

/**
 * Snappy's raw format, in which LevelDB keeps its blocks and Firefox its records
 * (github.com/google/snappy, format_description.txt). Finds such texts in the middle of anything:
 * whatever can be unpacked from some place on, is. Libraries do not: they must be told where a text
 * ends, and keep nothing of one that is damaged, as SQLite's pages cut it.
 */
final class Snappy {
    private static final int LEAST = 24;
    private static final int MOST = 1 << 22;

    private Snappy() {}

    /**
     * What begins at that place.
     *
     * @return as much as could be unpacked before what follows made no sense; empty if that is
     *     hardly anything
     */
    static byte[] unpack(byte[] in, int start) {
        long length = 0;
        int at = start;
        for (int shift = 0; ; shift += 7) {
            if (at == in.length || shift > 21) {
                return new byte[0];
            }
            int next = in[at++];
            length |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                break;
            }
        }
        // The first element cannot repeat anything.
        if (length < LEAST || length > MOST || at == in.length || (in[at] & 3) != 0) {
            return new byte[0];
        }
        var out = new byte[Math.min((int) length, 256)];
        int made = 0;
        while (made < length && at < in.length) {
            int tag = in[at++] & 0xff;
            int kind = tag & 3;
            int count;
            int back = 0;
            if (kind == 0) {
                count = (tag >> 2) + 1;
                int more = count - 60;
                if (more > 0) {
                    if (at + more > in.length) {
                        break;
                    }
                    count = little(in, at, more) + 1;
                    at += more;
                }
                if (count <= 0 || count > in.length - at || count > length - made) {
                    break;
                }
            } else {
                int size = kind == 1 ? 1 : kind == 2 ? 2 : 4;
                if (at + size > in.length) {
                    break;
                }
                count = kind == 1 ? (tag >> 2 & 7) + 4 : (tag >> 2) + 1;
                back = little(in, at, size) | (kind == 1 ? (tag & 0xe0) << 3 : 0);
                at += size;
                if (back <= 0 || back > made || count > length - made) {
                    break;
                }
            }
            if (made + count > out.length) {
                out = Arrays.copyOf(out, (int) Math.min(length, Math.max(made + count, made * 2L)));
            }
            if (kind == 0) {
                System.arraycopy(in, at, out, made, count);
                at += count;
            } else {
                for (int i = 0; i < count; i++) {
                    out[made + i] = out[made + i - back];
                }
            }
            made += count;
        }
        return made < LEAST ? new byte[0] : Arrays.copyOf(out, made);
    }

    private static int little(byte[] in, int at, int bytes) {
        int value = 0;
        for (int i = 0; i < bytes; i++) {
            value |= (in[at + i] & 0xff) << 8 * i;
        }
        return value;
    }
}
