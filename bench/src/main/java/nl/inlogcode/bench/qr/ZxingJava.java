package nl.inlogcode.bench.qr;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.inlogcode.core.qr.Pixels;

/** ZXing's own reader for several codes, trying harder; inverted if that found nothing. */
final class ZxingJava implements Reader {
    private static final Map<DecodeHintType, ?> HARDER = Map.of(DecodeHintType.TRY_HARDER, true);

    @Override
    public String name() {
        return "zxing-java";
    }

    @Override
    public Reading read(Pixels pixels) {
        var source = new RGBLuminanceSource(pixels.width(), pixels.height(), rgb(pixels));
        var texts = texts(source);
        return new Reading(texts.isEmpty() ? texts(source.invert()) : texts, true);
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

    private static List<String> texts(LuminanceSource source) {
        try {
            var bitmap = new BinaryBitmap(new HybridBinarizer(source));
            return Stream.of(new QRCodeMultiReader().decodeMultiple(bitmap, HARDER))
                    .map(Result::getText)
                    .toList();
        } catch (NotFoundException none) {
            return List.of();
        }
    }
}
