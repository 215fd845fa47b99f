package nl.inlogcode.core.qr;

/**
 * One module across and one down at a finder pattern, in pixels, as measured right there: in a code
 * that does not lie flat they differ from corner to corner.
 */
record Steps(Finder at, double acrossX, double acrossY, double downX, double downY) {
    static Steps at(Finder finder, Triple triple) {
        double ax = triple.acrossX();
        double ay = triple.acrossY();
        double dx = triple.downX();
        double dy = triple.downY();
        double across = finder.module(ax, ay) / Math.sqrt(ax * ax + ay * ay);
        double down = finder.module(dx, dy) / Math.sqrt(dx * dx + dy * dy);
        return new Steps(finder, ax * across, ay * across, dx * down, dy * down);
    }

    /** The place that many modules across and down from the finder pattern's middle. */
    double x(double across, double down) {
        return at.x + across * acrossX + down * downX;
    }

    double y(double across, double down) {
        return at.y + across * acrossY + down * downY;
    }

    double shade(Plane plane, double across, double down) {
        return plane.shadeAt(x(across, down), y(across, down));
    }
}
