package nl.inlogcode.core.qr;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.decoder.Version;
import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.util.Optional;
import java.util.Random;

/** Codes of all versions, made by another encoder than the product's. */
final class Symbols {
    static final int LARGEST = 40;

    // In ZXing's order as in the other's.
    private static final ErrorCorrectionLevel[] LEVELS = ErrorCorrectionLevel.values();

    private Symbols() {}

    /** A text in a code of that version. */
    static BitMatrix of(String text, int version, QrCode.Ecc level, int mask) {
        return bits(
                QrCode.encodeSegments(
                        QrSegment.makeSegments(text), level, version, version, mask, false));
    }

    /** Any data whatever, with the error correction that belongs to it. */
    static BitMatrix ofData(byte[] data, int version, QrCode.Ecc level, int mask) {
        return bits(new QrCode(version, level, data, mask));
    }

    /** How many bytes of data a code holds. */
    static int capacity(int number, QrCode.Ecc level) {
        var version = Version.getVersionForNumber(number);
        var blocks = version.getECBlocksForLevel(LEVELS[level.ordinal()]);
        return version.getTotalCodewords() - blocks.getTotalECCodewords();
    }

    static BitMatrix bits(QrCode code) {
        var bits = new BitMatrix(code.size);
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    bits.set(x, y);
                }
            }
        }
        return bits;
    }

    /** What modules say. */
    static Optional<String> text(BitMatrix bits) {
        return Bits.text(bits).map(text -> text.in(new JvmCharacterSets()));
    }

    /** What a code that was read says. */
    static String text(Located code) {
        return code.text().in(new JvmCharacterSets());
    }

    static BitMatrix mirrored(BitMatrix bits) {
        int side = bits.getWidth();
        var mirrored = new BitMatrix(side);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                if (bits.get(x, y)) {
                    mirrored.set(y, x);
                }
            }
        }
        return mirrored;
    }

    /** Flips that many modules of a part of the code, some perhaps twice. */
    static BitMatrix flipped(
            BitMatrix bits, int left, int top, int width, int height, int count, Random random) {
        var flipped = bits.clone();
        for (int i = 0; i < count; i++) {
            flipped.flip(left + random.nextInt(width), top + random.nextInt(height));
        }
        return flipped;
    }

    static BitMatrix noise(int width, int height, Random random) {
        var noise = new BitMatrix(width, height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (random.nextBoolean()) {
                    noise.set(x, y);
                }
            }
        }
        return noise;
    }
}
