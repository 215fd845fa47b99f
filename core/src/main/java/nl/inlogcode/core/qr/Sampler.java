package nl.inlogcode.core.qr;

/** Tells the shade of a code's modules. */
final class Sampler {
    /** From this many pixels a module on, several places of it are averaged: noise gets less. */
    private static final double ROOMY = 5;

    private final Plane plane;

    /** How far from a module's middle the others lie, in pixels; 0 for the middle alone. */
    private final double reach;

    private Sampler(Plane plane, double reach) {
        this.plane = plane;
        this.reach = reach;
    }

    /** For modules of that many pixels. */
    static Sampler of(Plane plane, double module) {
        return new Sampler(plane, module >= ROOMY ? module / 5 : 0);
    }

    /** The middles of modules alone: exact places matter more than noise. */
    static Sampler ofMiddles(Plane plane) {
        return new Sampler(plane, 0);
    }

    Plane plane() {
        return plane;
    }

    /** The shade at a place of the code, told in modules, or {@link Plane#OUTSIDE}. */
    double shade(Homography map, double u, double v) {
        double x = map.x(u, v);
        double y = map.y(u, v);
        if (reach == 0) {
            return plane.shadeAt(x, y);
        }
        double sum = 0;
        int count = 0;
        for (int j = -1; j <= 1; j++) {
            for (int i = -1; i <= 1; i++) {
                double shade = plane.shadeAt(x + i * reach, y + j * reach);
                if (shade != Plane.OUTSIDE) {
                    sum += shade;
                    count++;
                }
            }
        }
        return count == 0 ? Plane.OUTSIDE : sum / count;
    }
}
