package nl.inlogcode.core.qr;

/**
 * Three finder patterns that may belong to one code.
 *
 * @param corner the one between the others: top left in a code that stands upright
 * @param right the one after it clockwise
 * @param below the third
 * @param side the code's side as their distances tell it, in modules
 * @param oddness 0 for a square with corners all alike, larger the less it is one
 */
record Triple(Finder corner, Finder right, Finder below, double side, double oddness) {
    boolean dark() {
        return corner.dark;
    }

    boolean isUsed() {
        return corner.used || right.used || below.used;
    }

    boolean has(Finder finder) {
        return corner == finder || right == finder || below == finder;
    }

    /** A number that no other triple of the same search has. */
    int key() {
        return (corner.number * FinderSearch.MOST + right.number) * FinderSearch.MOST
                + below.number;
    }

    void use() {
        corner.used = true;
        right.used = true;
        below.used = true;
    }

    /** From the corner to the right one, in pixels. */
    double acrossX() {
        return right.x - corner.x;
    }

    double acrossY() {
        return right.y - corner.y;
    }

    /** From the corner to the one below, in pixels. */
    double downX() {
        return below.x - corner.x;
    }

    double downY() {
        return below.y - corner.y;
    }

    /** The mean distance from the corner to the others, in pixels. */
    double apart() {
        double across = Math.sqrt(acrossX() * acrossX() + acrossY() * acrossY());
        double down = Math.sqrt(downX() * downX() + downY() * downY());
        return Math.sqrt(across * down);
    }

    /** The mean length of a module in a code of that many modules a side, in pixels. */
    double module(int modules) {
        return apart() / (modules - FinderModules.SIDE);
    }

    /** The same in a picture that many times as large. */
    Triple times(int larger) {
        return new Triple(
                corner.times(larger), right.times(larger), below.times(larger), side, oddness);
    }

    /** True if at most so many modules of each finder pattern are not as they should be. */
    boolean areClear(int wrong) {
        int least = FinderModules.COUNT - wrong;
        return corner.right >= least && right.right >= least && below.right >= least;
    }

    /** The same three with the axes exchanged: what lay across lies down. */
    Triple mirrored() {
        return new Triple(corner, below, right, side, oddness);
    }
}
