package nl.inlogcode.core.qr;

/**
 * A place that looks like a finder pattern (ISO/IEC 18004 section 6.3.3): a square of 3 modules in
 * a ring of 7. It is known ever better, the more rows of it have been seen.
 */
final class Finder {
    /** Its middle, in pixels. */
    double x;

    double y;

    /** The length of its seven modules along a row and a column through the middle, in pixels. */
    double width;

    double height;

    /** True if its square is darker than the ring's gap. */
    final boolean dark;

    /** In how many places along rows it was seen. */
    int seen = 1;

    /** How many of the 33 modules around its middle are as they should be. */
    int right;

    /** False if one side of the ring runs on into something else: no quiet zone there. */
    boolean whole;

    /** Which of its search it is: 0, 1, … */
    int number;

    /** True once it belongs to a code that was read. */
    boolean used;

    Finder(double x, double y, double width, double height, boolean dark) {
        this.x = x;
        this.y = y;
        this.width = width;
        this.height = height;
        this.dark = dark;
    }

    /** Takes over what a better look at the same place found. */
    void take(Finder better) {
        x = better.x;
        y = better.y;
        width = better.width;
        height = better.height;
        right = Math.max(right, better.right);
        whole = better.whole;
    }

    /** The same in a picture that many times as large. */
    Finder times(int larger) {
        var times = new Finder(x * larger, y * larger, width * larger, height * larger, dark);
        times.right = right;
        times.whole = whole;
        return times;
    }

    /** Area of its seven modules squared, in pixels, if it lies straight. */
    double area() {
        return width * height;
    }

    /**
     * The length of one module in the direction given, in pixels. A row through a square that lies
     * askew is longer than its side: what was measured is the chord.
     *
     * @param dx not both 0
     */
    double module(double dx, double dy) {
        double across = Math.abs(dx);
        double down = Math.abs(dy);
        double chord = across > down ? width * across : height * down;
        return chord / (7 * Math.sqrt(dx * dx + dy * dy));
    }
}
