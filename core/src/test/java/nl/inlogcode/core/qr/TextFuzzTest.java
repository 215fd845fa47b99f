package nl.inlogcode.core.qr;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.nayuki.qrcodegen.QrCode.Ecc;
import java.util.Arrays;

/** Whole codes with data that Jazzer thinks of: from the modules to the text nothing is thrown. */
class TextFuzzTest {
    @FuzzTest(maxDuration = "30m")
    void throwsNothingAtAnyData(FuzzedDataProvider data) {
        int version = data.consumeInt(1, Symbols.LARGEST);
        var level = data.pickValue(Ecc.values());
        int mask = data.consumeInt(0, 7);
        var bytes = Arrays.copyOf(data.consumeRemainingAsBytes(), Symbols.capacity(version, level));
        Symbols.text(Symbols.ofData(bytes, version, level, mask));
    }
}
