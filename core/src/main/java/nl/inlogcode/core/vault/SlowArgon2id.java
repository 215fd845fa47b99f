package nl.inlogcode.core.vault;

import java.util.Arrays;
import org.bouncycastle.crypto.digests.Blake2bDigest;

/**
 * Argon2id, version 0x13 (RFC 9106 section 3), in 32-bit arithmetic: for browsers that run no
 * WebAssembly, where numbers of 64 bits are the slowest thing there is. It takes a minute or some
 * instead of a second, and the codes open all the same.
 */
public final class SlowArgon2id {
    /** Of a block: 128 words of 64 bits, the low half of each first. */
    private static final int INTS = 256;

    private static final int BLOCK = 1024;
    private static final int SLICES = 4;
    private static final int VERSION = 0x13;
    private static final int TYPE_ID = 2;

    /** Blocks between two reports. */
    private static final int REPORT = 1024;

    private final int passes;
    private final int lanes;

    /** Blocks of a lane, and of a quarter of it. */
    private final int length;

    private final int segment;
    private final int[] memory;
    private final Progress progress;
    private final int[] work = new int[INTS];
    private final int[] before = new int[INTS];
    private int blocks;

    /** Hears how far it is. */
    public interface Progress {
        /**
         * @param part from 0 to 1
         */
        void at(double part);
    }

    private SlowArgon2id(int memory, int passes, int lanes, Progress progress) {
        this.passes = passes;
        this.lanes = lanes;
        this.progress = progress;
        segment = memory / (SLICES * lanes);
        length = segment * SLICES;
        this.memory = new int[length * lanes * INTS];
    }

    /**
     * @param memory KiB, at least eight for each lane
     * @param tagLength bytes
     */
    public static byte[] tag(
            byte[] password,
            byte[] salt,
            byte[] secret,
            byte[] data,
            int memory,
            int passes,
            int lanes,
            int tagLength,
            Progress progress) {
        var hash = new Blake2bDigest(512);
        for (int value : new int[] {lanes, tagLength, memory, passes, VERSION, TYPE_ID}) {
            hash.update(littleEndian(value), 0, 4);
        }
        for (var input : new byte[][] {password, salt, secret, data}) {
            hash.update(littleEndian(input.length), 0, 4);
            hash.update(input, 0, input.length);
        }
        var start = new byte[64 + 8];
        hash.doFinal(start, 0);
        return new SlowArgon2id(memory, passes, lanes, progress).run(start, tagLength);
    }

    private byte[] run(byte[] start, int tagLength) {
        for (int lane = 0; lane < lanes; lane++) {
            for (int i = 0; i < 2; i++) {
                start[64] = (byte) i;
                System.arraycopy(littleEndian(lane), 0, start, 68, 4);
                load(variableHash(start, BLOCK), (lane * length + i) * INTS);
            }
        }
        for (int pass = 0; pass < passes; pass++) {
            for (int slice = 0; slice < SLICES; slice++) {
                for (int lane = 0; lane < lanes; lane++) {
                    fill(pass, slice, lane);
                }
            }
        }
        Arrays.fill(work, 0);
        for (int lane = 0; lane < lanes; lane++) {
            int at = ((lane + 1) * length - 1) * INTS;
            for (int i = 0; i < INTS; i++) {
                work[i] ^= memory[at + i];
            }
        }
        var last = new byte[BLOCK];
        for (int i = 0; i < INTS; i++) {
            System.arraycopy(littleEndian(work[i]), 0, last, 4 * i, 4);
        }
        return variableHash(last, tagLength);
    }

    /** Section 3.4: a quarter of a lane, once. */
    private void fill(int pass, int slice, int lane) {
        boolean independent = pass == 0 && slice < SLICES / 2;
        var input = new int[INTS];
        var addresses = new int[INTS];
        if (independent) {
            int[] values = {pass, lane, slice, length * lanes, passes, TYPE_ID};
            for (int i = 0; i < values.length; i++) {
                input[2 * i] = values[i];
            }
        }
        int first = pass == 0 && slice == 0 ? 2 : 0;
        for (int i = first; i < segment; i++) {
            if (independent && (i == first || i % 128 == 0)) {
                input[12]++;
                compress(new int[INTS], 0, input, 0, addresses, 0, false);
                compress(new int[INTS], 0, addresses, 0, addresses, 0, false);
            }
            int column = slice * segment + i;
            int current = (lane * length + column) * INTS;
            int previous = (lane * length + (column == 0 ? length : column) - 1) * INTS;
            int one = independent ? addresses[2 * (i % 128)] : memory[previous];
            int two = independent ? addresses[2 * (i % 128) + 1] : memory[previous + 1];
            int other = pass == 0 && slice == 0 ? lane : Integer.remainderUnsigned(two, lanes);
            int reference = other * length + reference(pass, slice, i, other == lane, one);
            compress(memory, previous, memory, reference * INTS, memory, current, pass > 0);
            if (++blocks % REPORT == 0) {
                progress.at((double) blocks / ((double) passes * lanes * length));
            }
        }
    }

    /** Section 3.4.2: the column of the block to mix in. */
    private int reference(int pass, int slice, int i, boolean same, int one) {
        int before = pass == 0 ? slice * segment : length - segment;
        int area = before + (same ? i - 1 : i == 0 ? -1 : 0);
        int squared = high(one, one);
        int column = area - 1 - high(area, squared);
        int from = pass == 0 || slice == SLICES - 1 ? 0 : (slice + 1) * segment;
        return (from + column) % length;
    }

    /** Section 3.5; into {@code to}, in place of it or into what is there. */
    private void compress(
            int[] x, int xAt, int[] y, int yAt, int[] to, int toAt, boolean intoWhatIsThere) {
        for (int i = 0; i < INTS; i++) {
            int mixed = x[xAt + i] ^ y[yAt + i];
            work[i] = mixed;
            before[i] = intoWhatIsThere ? mixed ^ to[toAt + i] : mixed;
        }
        for (int row = 0; row < INTS; row += 32) {
            permute(row, 2, 8, 16, 24);
        }
        for (int column = 0; column < 32; column += 4) {
            permuteColumn(column);
        }
        for (int i = 0; i < INTS; i++) {
            to[toAt + i] = work[i] ^ before[i];
        }
    }

    private void permute(int at, int step, int b, int c, int d) {
        for (int i = 0; i < 4; i++) {
            mix(at + step * i, at + b + step * i, at + c + step * i, at + d + step * i);
        }
        for (int i = 0; i < 4; i++) {
            mix(
                    at + step * i,
                    at + b + step * ((i + 1) & 3),
                    at + c + step * ((i + 2) & 3),
                    at + d + step * ((i + 3) & 3));
        }
    }

    /** The words of a column stand in pairs, 16 words apart. */
    private void permuteColumn(int at) {
        for (int i = 0; i < 4; i++) {
            mix(word(at, i), word(at, 4 + i), word(at, 8 + i), word(at, 12 + i));
        }
        for (int i = 0; i < 4; i++) {
            mix(
                    word(at, i),
                    word(at, 4 + ((i + 1) & 3)),
                    word(at, 8 + ((i + 2) & 3)),
                    word(at, 12 + ((i + 3) & 3)));
        }
    }

    private static int word(int at, int number) {
        return at + 32 * (number >> 1) + 2 * (number & 1);
    }

    /** Section 3.6: GB on four words of 64 bits, by their places in {@link #work}. */
    private void mix(int a, int b, int c, int d) {
        add(a, b);
        turn(d, a, 32);
        add(c, d);
        turn(b, c, 24);
        add(a, b);
        turn(d, a, 16);
        add(c, d);
        turn(b, c, 63);
    }

    /** a + b + 2 * low half of a * low half of b. */
    private void add(int a, int b) {
        int x = work[a];
        int y = work[b];
        int high = high(x, y);
        int low = x * y;
        int twice = low << 1;
        int sum = x + y;
        int all = sum + twice;
        work[a] = all;
        work[a + 1] +=
                work[b + 1]
                        + (high << 1 | low >>> 31)
                        + (((x & y) | ((x | y) & ~sum)) >>> 31)
                        + (((sum & twice) | ((sum | twice) & ~all)) >>> 31);
    }

    /** Exclusive or with another word, turned to the right. */
    private void turn(int to, int with, int bits) {
        int low = work[to] ^ work[with];
        int high = work[to + 1] ^ work[with + 1];
        if (bits == 32) {
            work[to] = high;
            work[to + 1] = low;
        } else if (bits == 63) {
            work[to] = low << 1 | high >>> 31;
            work[to + 1] = high << 1 | low >>> 31;
        } else {
            work[to] = low >>> bits | high << 32 - bits;
            work[to + 1] = high >>> bits | low << 32 - bits;
        }
    }

    /** The high half of the product of two numbers without sign. */
    private static int high(int x, int y) {
        int xLow = x & 0xffff;
        int xHigh = x >>> 16;
        int yLow = y & 0xffff;
        int yHigh = y >>> 16;
        int one = xHigh * yLow;
        int two = xLow * yHigh;
        int middle = (xLow * yLow >>> 16) + (one & 0xffff) + (two & 0xffff);
        return xHigh * yHigh + (one >>> 16) + (two >>> 16) + (middle >>> 16);
    }

    private void load(byte[] block, int at) {
        for (int i = 0; i < INTS; i++) {
            memory[at + i] =
                    block[4 * i] & 0xff
                            | (block[4 * i + 1] & 0xff) << 8
                            | (block[4 * i + 2] & 0xff) << 16
                            | block[4 * i + 3] << 24;
        }
    }

    /** Section 3.3: H'. */
    private static byte[] variableHash(byte[] input, int length) {
        var output = new byte[length];
        var first = new Blake2bDigest(Math.min(length, 64) * 8);
        first.update(littleEndian(length), 0, 4);
        first.update(input, 0, input.length);
        var link = new byte[Math.min(length, 64)];
        first.doFinal(link, 0);
        if (length <= 64) {
            return link;
        }
        int at = 0;
        while (length - at > 64) {
            System.arraycopy(link, 0, output, at, 32);
            at += 32;
            int size = Math.min(64, length - at);
            var next = new Blake2bDigest(size * 8);
            next.update(link, 0, 64);
            link = new byte[size];
            next.doFinal(link, 0);
        }
        System.arraycopy(link, 0, output, at, link.length);
        return output;
    }

    private static byte[] littleEndian(int value) {
        return new byte[] {
            (byte) value, (byte) (value >>> 8), (byte) (value >>> 16), (byte) (value >>> 24)
        };
    }
}
