package nl.inlogcode.core.qr;

import com.google.zxing.ResultPoint;
import com.google.zxing.qrcode.detector.FinderPattern;
import java.util.ArrayList;
import java.util.List;

/** Which three corners may belong to one code: the corners of half a square, most square first. */
final class PhotoTriples {
    /** Corners considered around a corner. */
    private static final int NEIGHBOURS = 24;

    /** Triples considered in a picture. */
    private static final int MOST = 150;

    /** Between the middles of two corners: version 1 (14 modules) to 40 (170), with some room. */
    private static final float NEAREST = 11;

    private static final float FARTHEST = 200;

    /** How much larger the modules of one corner may seem than those of another. */
    private static final float SIZE_RATIO = 1.5f;

    /** How far the sides may differ in length, and the cosine of their angle from 0. */
    private static final float SKEW = 0.2f;

    /**
     * Three corners.
     *
     * @param patterns bottom left, top left, top right
     * @param skew 0 for half a square, larger the less it is one
     */
    record Corners(FinderPattern[] patterns, float skew) {}

    private PhotoTriples() {}

    static List<Corners> of(List<FinderPattern> corners) {
        var triples = new ArrayList<Corners>();
        for (var corner : corners) {
            var around = neighbours(corner, corners);
            for (int i = 0; i < around.size(); i++) {
                for (int j = 0; j < i; j++) {
                    add(corner, around.get(i), around.get(j), triples);
                }
            }
        }
        triples.sort((one, other) -> Float.compare(one.skew(), other.skew()));
        return triples.size() <= MOST ? triples : triples.subList(0, MOST);
    }

    private static List<FinderPattern> neighbours(
            FinderPattern corner, List<FinderPattern> corners) {
        var neighbours = new ArrayList<FinderPattern>();
        float size = corner.getEstimatedModuleSize();
        for (var other : corners) {
            float otherSize = other.getEstimatedModuleSize();
            float modules = ResultPoint.distance(corner, other) * 2 / (size + otherSize);
            boolean alike = size < otherSize * SIZE_RATIO && otherSize < size * SIZE_RATIO;
            if (other != corner && alike && modules > NEAREST && modules < FARTHEST) {
                neighbours.add(other);
            }
        }
        if (neighbours.size() > NEIGHBOURS) {
            neighbours.sort(
                    (one, other) ->
                            Float.compare(
                                    ResultPoint.distance(corner, one),
                                    ResultPoint.distance(corner, other)));
            return neighbours.subList(0, NEIGHBOURS);
        }
        return neighbours;
    }

    private static void add(
            FinderPattern corner, FinderPattern one, FinderPattern other, List<Corners> triples) {
        float ax = one.getX() - corner.getX();
        float ay = one.getY() - corner.getY();
        float bx = other.getX() - corner.getX();
        float by = other.getY() - corner.getY();
        float a = ax * ax + ay * ay;
        float b = bx * bx + by * by;
        float longest = Math.max(a, b);
        // Of squares: about twice the difference of the sides themselves.
        float sides = Math.abs(a - b) / longest / 2;
        float cosine = Math.abs(ax * bx + ay * by) / longest;
        if (sides < SKEW && cosine < SKEW) {
            var patterns = new FinderPattern[] {corner, one, other};
            ResultPoint.orderBestPatterns(patterns);
            triples.add(new Corners(patterns, sides + cosine));
        }
    }
}
