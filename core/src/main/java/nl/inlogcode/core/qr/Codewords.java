package nl.inlogcode.core.qr;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.reedsolomon.GenericGF;
import com.google.zxing.common.reedsolomon.ReedSolomonDecoder;
import com.google.zxing.common.reedsolomon.ReedSolomonException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.decoder.Version;
import java.util.Optional;

/** A code's data: read from its modules (ISO/IEC 18004 section 7.7 to 7.10), errors corrected. */
final class Codewords {
    private final BitMatrix modules;
    private final boolean mirrored;
    private final int side;
    private final Version version;

    private Codewords(BitMatrix modules, boolean mirrored) {
        this.modules = modules;
        this.mirrored = mirrored;
        side = modules.getWidth();
        version = Version.getVersionForNumber((side - 17) / 4);
    }

    /**
     * The bytes of data that the modules hold; empty if they are no code, or too many are wrong.
     *
     * @param mirrored true to take columns for rows: the code is seen from behind
     */
    static Optional<byte[]> of(BitMatrix modules, boolean mirrored) {
        if (modules.getWidth() != modules.getHeight() || !Sides.isSide(modules.getWidth())) {
            return Optional.empty();
        }
        return new Codewords(modules, mirrored).read();
    }

    private Optional<byte[]> read() {
        int format = format();
        if (format < 0 || version.getVersionNumber() >= 7 && !isOfItsVersion()) {
            return Optional.empty();
        }
        var level = ErrorCorrectionLevel.forBits(format >> 3);
        return corrected(codewords(format & 7), version.getECBlocksForLevel(level));
    }

    private int bit(int x, int y) {
        return (mirrored ? modules.get(y, x) : modules.get(x, y)) ? 1 : 0;
    }

    /** Level and mask, by the nearer of the two places that tell them; negative if neither does. */
    private int format() {
        int first = 0;
        int second = 0;
        for (int i = 0; i < 15; i++) {
            int along = i < 6 ? i : i < 7 ? 7 : 14 - i + (i < 9 ? 1 : 0);
            first = first << 1 | (i < 8 ? bit(i < 7 ? along : 8, 8) : bit(8, along));
            second = second << 1 | (i < 7 ? bit(8, side - 1 - i) : bit(side - 15 + i, 8));
        }
        return BchCode.format(first, second);
    }

    /** True if one of the two places that tell the version tells this one. */
    private boolean isOfItsVersion() {
        int right = 0;
        int below = 0;
        for (int i = 5; i >= 0; i--) {
            for (int j = side - 9; j >= side - 11; j--) {
                right = right << 1 | bit(j, i);
                below = below << 1 | bit(i, j);
            }
        }
        return BchCode.isVersion(version.getVersionNumber(), right, below);
    }

    /** The bytes along the columns of modules in pairs, up and down by turns. */
    private byte[] codewords(int mask) {
        var taken = taken();
        var codewords = new byte[version.getTotalCodewords()];
        int bits = 8 * codewords.length;
        int at = 0;
        boolean up = true;
        for (int right = side - 1; right > 0; right -= 2) {
            if (right == 6) {
                right--;
            }
            for (int step = 0; step < side; step++) {
                int y = up ? side - 1 - step : step;
                for (int x = right; x >= right - 1; x--) {
                    if (!taken[y * side + x] && at < bits) {
                        int bit = bit(x, y) ^ (isFlipped(mask, y, x) ? 1 : 0);
                        codewords[at >> 3] |= (byte) (bit << 7 - (at & 7));
                        at++;
                    }
                }
            }
            up = !up;
        }
        return codewords;
    }

    private static boolean isFlipped(int mask, int y, int x) {
        return switch (mask) {
            case 0 -> (y + x) % 2 == 0;
            case 1 -> y % 2 == 0;
            case 2 -> x % 3 == 0;
            case 3 -> (y + x) % 3 == 0;
            case 4 -> (y / 2 + x / 3) % 2 == 0;
            case 5 -> y * x % 6 == 0;
            case 6 -> y * x % 6 < 3;
            default -> (y + x + y * x % 3) % 2 == 0;
        };
    }

    /** The modules that hold no data. */
    private boolean[] taken() {
        var taken = new boolean[side * side];
        fill(taken, 0, 0, 9, 9);
        fill(taken, side - 8, 0, 8, 9);
        fill(taken, 0, side - 8, 9, 8);
        fill(taken, 6, 0, 1, side);
        fill(taken, 0, 6, side, 1);
        if (version.getVersionNumber() >= 7) {
            fill(taken, side - 11, 0, 3, 6);
            fill(taken, 0, side - 11, 6, 3);
        }
        var centres = version.getAlignmentPatternCenters();
        int end = centres.length - 1;
        for (int i = 0; i <= end; i++) {
            for (int j = 0; j <= end; j++) {
                if (!(i == 0 && (j == 0 || j == end) || j == 0 && i == end)) {
                    fill(taken, centres[j] - 2, centres[i] - 2, 5, 5);
                }
            }
        }
        return taken;
    }

    private void fill(boolean[] taken, int left, int top, int width, int height) {
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                taken[y * side + x] = true;
            }
        }
    }

    /** Takes the interleaved blocks apart and corrects each. */
    private static Optional<byte[]> corrected(byte[] codewords, Version.ECBlocks blocks) {
        int count = blocks.getNumBlocks();
        int checks = blocks.getECCodewordsPerBlock();
        int all = codewords.length - count * checks;
        // The later blocks may hold one byte more.
        int least = all / count;
        int shorter = count - all % count;
        var data = new byte[all];
        var decoder = new ReedSolomonDecoder(GenericGF.QR_CODE_FIELD_256);
        int to = 0;
        for (int block = 0; block < count; block++) {
            int length = least + (block < shorter ? 0 : 1);
            var words = new int[length + checks];
            for (int i = 0; i < length; i++) {
                int at = i < least ? i * count + block : least * count + block - shorter;
                words[i] = codewords[at] & 0xFF;
            }
            for (int i = 0; i < checks; i++) {
                words[length + i] = codewords[all + i * count + block] & 0xFF;
            }
            try {
                decoder.decode(words, checks);
            } catch (ReedSolomonException e) {
                return Optional.empty();
            }
            for (int i = 0; i < length; i++) {
                data[to++] = (byte) words[i];
            }
        }
        return Optional.of(data);
    }
}
