package nl.inlogcode.core.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.nayuki.qrcodegen.QrCode.Ecc;

/** Modules that Jazzer thinks of: nothing is thrown, and no text is read that was not drawn. */
class ModulesFuzzTest {
    private static final String TEXT = "1234567";

    @FuzzTest(maxDuration = "30m")
    void readsOnlyWhatWasDrawn(FuzzedDataProvider data) {
        int version = data.consumeInt(1, Symbols.LARGEST);
        var bits = Symbols.of(TEXT, version, data.pickValue(Ecc.values()), data.consumeInt(0, 7));
        int side = bits.getWidth();
        while (data.remainingBytes() > 0) {
            bits.flip(data.consumeInt(0, side - 1), data.consumeInt(0, side - 1));
        }
        Symbols.text(bits).ifPresent(text -> assertEquals(TEXT, text));
    }
}
