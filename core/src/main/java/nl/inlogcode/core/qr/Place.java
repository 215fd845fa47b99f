package nl.inlogcode.core.qr;

/** Where a code lies. */
final class Place {
    private Place() {}

    /** The code with the box around its four corners, as far as that is in the picture. */
    static Located code(QrText text, Homography map, int modules, Plane plane) {
        double left = plane.width();
        double top = plane.height();
        double right = 0;
        double bottom = 0;
        for (int corner = 0; corner < 4; corner++) {
            double u = corner % 2 * modules;
            double v = corner / 2 * modules;
            double x = map.x(u, v);
            double y = map.y(u, v);
            left = Math.min(left, x);
            top = Math.min(top, y);
            right = Math.max(right, x);
            bottom = Math.max(bottom, y);
        }
        return new Located(
                text,
                // Before it is an int: compiled, one too large goes round.
                round(Math.max(0, left)),
                round(Math.max(0, top)),
                round(Math.min(plane.width(), right)),
                round(Math.min(plane.height(), bottom)));
    }

    private static int round(double pixels) {
        return (int) Math.floor(pixels + 0.5);
    }
}
