package nl.inlogcode.core.qr;

import com.google.zxing.DecodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.BitArray;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.DetectorResult;
import com.google.zxing.qrcode.detector.Detector;
import com.google.zxing.qrcode.detector.FinderPattern;
import com.google.zxing.qrcode.detector.FinderPatternInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Finds all codes of a picture in black and white. */
final class PhotoCodes {
    /**
     * Pixels of white put around, so that a code may touch the edge of its picture: a word of the
     * matrix, so that rows are moved and not bits.
     */
    private static final int MARGIN = 32;

    private static final Map<DecodeHintType, Object> HINTS =
            Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE);

    /** ZXing compares each three places: with more of them than this it would take seconds. */
    private static final int FEW = 60;

    private PhotoCodes() {}

    static List<Located> read(BitMatrix matrix, BooleanSupplier outOfTime) {
        var padded = padded(matrix);
        var grid = new Grid(padded);
        var codes = new ArrayList<Located>();
        var used = new ArrayList<FinderPattern>();
        var places = PhotoCorners.of(padded);
        for (var triple : PhotoTriples.of(places)) {
            var corners = List.of(triple.patterns());
            if (outOfTime.getAsBoolean()) {
                return codes;
            }
            if (!isAnyUsed(corners, used)) {
                var code = grid.at(triple.patterns()).flatMap(PhotoCodes::decode);
                if (code.isPresent()) {
                    codes.add(code.get());
                    used.addAll(corners);
                }
            }
        }
        if (codes.isEmpty() && places.size() <= FEW && !outOfTime.getAsBoolean()) {
            // ZXing's own choice of three corners takes in skewed ones too.
            grid.best().flatMap(PhotoCodes::decode).ifPresent(codes::add);
        }
        return codes;
    }

    private static boolean isAnyUsed(List<FinderPattern> corners, List<FinderPattern> used) {
        for (var corner : corners) {
            if (used.contains(corner)) {
                return true;
            }
        }
        return false;
    }

    private static BitMatrix padded(BitMatrix matrix) {
        int width = matrix.getWidth();
        int height = matrix.getHeight();
        var padded = new BitMatrix(width + 2 * MARGIN, height + 2 * MARGIN);
        var row = new BitArray(width);
        var wide = new BitArray(width + 2 * MARGIN);
        int words = (width + 31) / 32;
        // Inverting a matrix sets the unused bits of each row's last word too.
        int unused = words * 32 - width;
        for (int y = 0; y < height; y++) {
            row = matrix.getRow(y, row);
            System.arraycopy(row.getBitArray(), 0, wide.getBitArray(), 1, words);
            wide.getBitArray()[words] &= -1 >>> unused;
            padded.setRow(y + MARGIN, wide);
        }
        return padded;
    }

    private static Optional<Located> decode(DetectorResult sampled) {
        return Bits.text(sampled.getBits()).map(text -> code(text, sampled.getPoints()));
    }

    private static Located code(QrText text, ResultPoint[] points) {
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right = 0;
        int bottom = 0;
        for (var point : points) {
            int x = Math.max(0, (int) point.getX() - MARGIN);
            int y = Math.max(0, (int) point.getY() - MARGIN);
            left = Math.min(left, x);
            top = Math.min(top, y);
            right = Math.max(right, x);
            bottom = Math.max(bottom, y);
        }
        return new Located(text, left, top, right, bottom);
    }

    /** ZXing's way from three corners to sampled modules. */
    private static final class Grid extends Detector {
        Grid(BitMatrix matrix) {
            super(matrix);
            PhotoSampler.install();
        }

        Optional<DetectorResult> at(FinderPattern[] corners) {
            try {
                return Optional.of(processFinderPatternInfo(new FinderPatternInfo(corners)));
            } catch (ReaderException e) {
                return Optional.empty();
            }
        }

        Optional<DetectorResult> best() {
            try {
                return Optional.of(detect(HINTS));
            } catch (ReaderException e) {
                return Optional.empty();
            }
        }
    }
}
