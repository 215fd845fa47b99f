package nl.inlogcode.core.qr;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.detector.FinderPattern;
import com.google.zxing.qrcode.detector.FinderPatternFinder;
import java.util.ArrayList;
import java.util.List;

/**
 * The places that look like a corner (finder pattern, ISO/IEC 18004 section 6.3.3) of a code. ZXing
 * checks each place; this goes through the whole picture, where ZXing stops once it has three.
 */
final class PhotoCorners extends FinderPatternFinder {
    /** Rows that a place must have been seen in. */
    private static final int QUORUM = 2;

    /** More than this many places is no picture of codes but a pattern, and costs time. */
    private static final int MOST = 240;

    private PhotoCorners(BitMatrix matrix) {
        super(matrix);
    }

    static List<FinderPattern> of(BitMatrix matrix) {
        var finder = new PhotoCorners(matrix);
        for (int y = MIN_SKIP - 1; y < matrix.getHeight(); y += MIN_SKIP) {
            finder.look(y);
        }
        var corners = new ArrayList<FinderPattern>();
        for (var place : finder.getPossibleCenters()) {
            if (place.getCount() >= QUORUM) {
                corners.add(place);
            }
        }
        corners.sort((one, other) -> other.getCount() - one.getCount());
        return corners.size() <= MOST ? corners : corners.subList(0, MOST);
    }

    /** Goes along a row and has each five runs checked that are like 1:1:3:1:1. */
    private void look(int y) {
        var matrix = getImage();
        int width = matrix.getWidth();
        var runs = new int[5];
        boolean dark = false;
        int start = 0;
        for (int x = 0; x <= width; x++) {
            if (x < width && matrix.get(x, y) == dark) {
                continue;
            }
            for (int i = 0; i < 4; i++) {
                runs[i] = runs[i + 1];
            }
            runs[4] = x - start;
            if (dark && runs[0] > 0 && foundPatternCross(runs)) {
                handlePossibleCenter(runs, y, x);
            }
            dark = !dark;
            start = x;
        }
    }
}
