package nl.inlogcode.core.vault.slots;

/**
 * The permutation of a block of Argon2 (RFC 9106 sections 3.5 and 3.6) in 32-bit arithmetic: 128
 * words of 64 bits, the low half of each first.
 */
final class Argon2Block {
    private static final int INTS = 256;

    private Argon2Block() {}

    /** Rows, then columns, in place. */
    static void permute(int[] work) {
        for (int row = 0; row < INTS; row += 32) {
            permute(work, row, 2, 8, 16, 24);
        }
        for (int column = 0; column < 32; column += 4) {
            permuteColumn(work, column);
        }
    }

    private static void permute(int[] work, int at, int step, int b, int c, int d) {
        for (int i = 0; i < 4; i++) {
            mix(work, at + step * i, at + b + step * i, at + c + step * i, at + d + step * i);
        }
        for (int i = 0; i < 4; i++) {
            mix(
                    work,
                    at + step * i,
                    at + b + step * ((i + 1) & 3),
                    at + c + step * ((i + 2) & 3),
                    at + d + step * ((i + 3) & 3));
        }
    }

    /** The words of a column stand in pairs, 16 words apart. */
    private static void permuteColumn(int[] work, int at) {
        for (int i = 0; i < 4; i++) {
            mix(work, word(at, i), word(at, 4 + i), word(at, 8 + i), word(at, 12 + i));
        }
        for (int i = 0; i < 4; i++) {
            mix(
                    work,
                    word(at, i),
                    word(at, 4 + ((i + 1) & 3)),
                    word(at, 8 + ((i + 2) & 3)),
                    word(at, 12 + ((i + 3) & 3)));
        }
    }

    private static int word(int at, int number) {
        return at + 32 * (number >> 1) + 2 * (number & 1);
    }

    /** Section 3.6: GB on four words of 64 bits, by their places. */
    private static void mix(int[] work, int a, int b, int c, int d) {
        add(work, a, b);
        turn(work, d, a, 32);
        add(work, c, d);
        turn(work, b, c, 24);
        add(work, a, b);
        turn(work, d, a, 16);
        add(work, c, d);
        turn(work, b, c, 63);
    }

    /** a + b + 2 * low half of a * low half of b. */
    private static void add(int[] work, int a, int b) {
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
    private static void turn(int[] work, int to, int with, int bits) {
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
    static int high(int x, int y) {
        int xLow = x & 0xffff;
        int xHigh = x >>> 16;
        int yLow = y & 0xffff;
        int yHigh = y >>> 16;
        int one = xHigh * yLow;
        int two = xLow * yHigh;
        int middle = (xLow * yLow >>> 16) + (one & 0xffff) + (two & 0xffff);
        return xHigh * yHigh + (one >>> 16) + (two >>> 16) + (middle >>> 16);
    }
}
