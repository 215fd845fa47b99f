package nl.inlogcode.bench.qr;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultPointCallback;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.detector.FinderPattern;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.inlogcode.core.qr.Pixels;

/**
 * ZXing's own reader for several codes, trying harder; inverted if that found nothing. It gets the
 * time that ours gets, and no picture with hundreds of finder patterns: it would try all triples of
 * them for hours, without a chance to stop it.
 */
final class ZxingJava implements Reader {
    private static final int MOST_FINDER_PATTERNS = 300;

    private static final class TimeUp extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public String name() {
        return "zxing-java";
    }

    @Override
    public Reading read(Pixels pixels) {
        var source = new RGBLuminanceSource(pixels.width(), pixels.height(), rgb(pixels));
        long end = System.currentTimeMillis() + OurReader.BUDGET;
        try {
            var texts = texts(source, end);
            return new Reading(texts.isEmpty() ? texts(source.invert(), end) : texts, true);
        } catch (TimeUp e) {
            return new Reading(List.of(), false);
        }
    }

    private static int[] rgb(Pixels pixels) {
        var rgba = pixels.rgba();
        var rgb = new int[pixels.width() * pixels.height()];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] =
                    (rgba[4 * i] & 0xFF) << 16
                            | (rgba[4 * i + 1] & 0xFF) << 8
                            | rgba[4 * i + 2] & 0xFF;
        }
        return rgb;
    }

    private static List<String> texts(LuminanceSource source, long end) {
        var finders = new AtomicInteger();
        ResultPointCallback watch =
                point -> {
                    if (point instanceof FinderPattern) {
                        finders.incrementAndGet();
                    }
                    check(end, finders.get());
                };
        try {
            var hints =
                    Map.of(
                            DecodeHintType.TRY_HARDER,
                            true,
                            DecodeHintType.NEED_RESULT_POINT_CALLBACK,
                            watch);
            var bitmap = new BinaryBitmap(new HybridBinarizer(source));
            return Stream.of(new QRCodeMultiReader().decodeMultiple(bitmap, hints))
                    .map(Result::getText)
                    .toList();
        } catch (NotFoundException none) {
            return List.of();
        }
    }

    private static void check(long end, int finders) {
        if (finders > MOST_FINDER_PATTERNS || System.currentTimeMillis() > end) {
            throw new TimeUp();
        }
    }
}
