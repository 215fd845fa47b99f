package nl.inlogcode.core.vault.slots;

import java.util.ArrayList;
import java.util.Arrays;

/**
 * Argon2id, version 0x13 (RFC 9106 section 3), in 32-bit arithmetic: for browsers that run no
 * WebAssembly, where numbers of 64 bits are the slowest thing there is. It takes some minutes
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
        var parts = new ArrayList<byte[]>();
        for (int value : new int[] {lanes, tagLength, memory, passes, VERSION, TYPE_ID}) {
            parts.add(Argon2Hash.littleEndian(value));
        }
        for (var input : new byte[][] {password, salt, secret, data}) {
            parts.add(Argon2Hash.littleEndian(input.length));
            parts.add(input);
        }
        var hash = Argon2Hash.blake2b(64, parts.toArray(new byte[0][]));
        var start = Arrays.copyOf(hash, 64 + 8);
        return new SlowArgon2id(memory, passes, lanes, progress).run(start, tagLength);
    }

    private byte[] run(byte[] start, int tagLength) {
        for (int lane = 0; lane < lanes; lane++) {
            for (int i = 0; i < 2; i++) {
                start[64] = (byte) i;
                System.arraycopy(Argon2Hash.littleEndian(lane), 0, start, 68, 4);
                load(Argon2Hash.of(start, BLOCK), (lane * length + i) * INTS);
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
            System.arraycopy(Argon2Hash.littleEndian(work[i]), 0, last, 4 * i, 4);
        }
        return Argon2Hash.of(last, tagLength);
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
        int squared = Argon2Block.high(one, one);
        int column = area - 1 - Argon2Block.high(area, squared);
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
        Argon2Block.permute(work);
        for (int i = 0; i < INTS; i++) {
            to[toAt + i] = work[i] ^ before[i];
        }
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
}
