package nl.inlogcode.core.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.DecodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import io.nayuki.qrcodegen.QrCode.Ecc;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is decoded here is what ZXing's own decoder says of the same modules. */
class SameAsZxingTest {
    private static Optional<String> zxing(BitMatrix modules) {
        try {
            var hints = Map.of(DecodeHintType.CHARACTER_SET, "ISO-8859-1");
            return Optional.of(new Decoder().decode(modules, hints).getText());
        } catch (ReaderException e) {
            return Optional.empty();
        }
    }

    private static void same(BitMatrix modules, String name) {
        assertEquals(zxing(modules.clone()), Symbols.text(modules), name);
    }

    @Test
    void eachVersionLevelAndMaskDamagedOrNot() {
        var random = new Random(40);
        for (int version = 1; version <= Symbols.LARGEST; version++) {
            for (var level : Ecc.values()) {
                int mask = random.nextInt(8);
                int side = 17 + 4 * version;
                var bits = Symbols.of("MODULES 123 en meer", Math.max(3, version), level, mask);
                side = bits.getWidth();
                var name = "version " + version + " " + level + " " + mask;
                same(bits, name);
                same(Symbols.mirrored(bits), name + " mirrored");
                int few = side * side / 40;
                same(Symbols.flipped(bits, 0, 0, side, side, few, random), name + " damaged");
                same(Symbols.flipped(bits, 0, 0, 9, 9, 12, random), name + ", its format damaged");
                if (version >= 7) {
                    var twice = Symbols.flipped(bits, side - 11, 0, 3, 6, 4, random);
                    same(twice, name + ", its version damaged");
                    same(
                            Symbols.flipped(twice, 0, side - 11, 6, 3, 5, random),
                            name + ", its version damaged twice");
                }
            }
        }
    }
}
