package nl.inlogcode.core.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Pixels that Jazzer thinks of: nothing is thrown, and no text is read that was not drawn. */
class PixelsFuzzTest {
    private static final String TEXT = "otpauth://totp/A:b?secret=GEZDGNBVGY3TQOJQ";
    private static final int LARGEST = 96;

    @FuzzTest(maxDuration = "30m")
    void readsOnlyWhatWasDrawn(FuzzedDataProvider data) {
        var picture = data.consumeBoolean() ? ofACode(data) : ofAnything(data);
        for (var code : QrReader.read(picture.pixels()).codes()) {
            assertEquals(TEXT, code.text());
        }
    }

    /** A code, then colours in any place of it. */
    private static Picture ofACode(FuzzedDataProvider data) {
        int side = data.consumeInt(1, LARGEST);
        int width = data.consumeInt(side, LARGEST);
        int height = data.consumeInt(side, LARGEST);
        var picture = new Picture(width, height, data.consumeInt());
        int left = data.consumeInt(0, width - side);
        int top = data.consumeInt(0, height - side);
        picture.draw(TEXT, left, top, side, data.consumeInt(), data.consumeInt());
        while (data.remainingBytes() > 0) {
            int part = data.consumeInt(1, Math.min(16, Math.min(width, height)));
            int x = data.consumeInt(0, width - part);
            int y = data.consumeInt(0, height - part);
            picture.fill(x, y, part, data.consumeInt());
        }
        return picture;
    }

    /** A byte a pixel, or four; what is left is as the ground. */
    private static Picture ofAnything(FuzzedDataProvider data) {
        int width = data.consumeInt(1, LARGEST);
        int height = data.consumeInt(1, LARGEST);
        var picture = new Picture(width, height, data.consumeInt());
        boolean coloured = data.consumeBoolean();
        for (int i = 0; i < width * height && data.remainingBytes() > 0; i++) {
            int colour =
                    coloured
                            ? data.consumeInt()
                            : 0xFF000000 | (data.consumeByte() & 0xFF) * 0x010101;
            picture.set(i % width, i / width, colour);
        }
        return picture;
    }
}
