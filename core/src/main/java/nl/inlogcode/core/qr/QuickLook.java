package nl.inlogcode.core.qr;

import java.util.Optional;
import nl.inlogcode.core.qr.Modules.Way;

/**
 * Reads the code of three finder patterns if it is as screens show most: flat, or bent so little
 * that its alignment patterns tell how.
 */
final class QuickLook {
    /** Below this share of right modules, the three do not lie as those of a flat code. */
    private static final double FLAT = 0.7;

    private static final double SEEN_ALONE = 0.85;

    private final Plane plane;
    private final Triple triple;
    private final int across;
    private final int down;

    private QuickLook(Plane plane, Triple triple, Levels levels) {
        this.plane = plane;
        this.triple = triple;
        double contrast = Math.min(levels.contrast(0), levels.contrast(1));
        across = Timing.count(plane, triple, contrast);
        contrast = Math.min(levels.contrast(0), levels.contrast(2));
        down = Timing.count(plane, triple.mirrored(), contrast);
    }

    static Optional<Located> read(Plane plane, Triple triple) {
        int side = Sides.nearest(triple.side());
        var sampler = Sampler.of(plane, triple.module(side));
        var flat = Homography.flat(triple, side);
        var levels = Levels.of(sampler, flat, side, triple.dark());
        if (levels.match() >= FLAT) {
            return new QuickLook(plane, triple, levels).flat();
        }
        var alone = Levels.ofCorners(plane, triple, side);
        return alone.match() < SEEN_ALONE
                ? Optional.empty()
                : new QuickLook(plane, triple, alone).tilted();
    }

    /** A code seen from aside: its edges tell where the fourth corner is. */
    private Optional<Located> tilted() {
        int side = Sides.isSide(across) ? across : down;
        double difference = Math.abs(side - triple.side());
        if (!Sides.isSide(side) || difference > triple.side() * 0.25 + 6) {
            return Optional.empty();
        }
        var sampler = Sampler.of(plane, triple.module(side));
        var alone = Levels.ofCorners(plane, triple, side);
        var map = OuterEdges.fit(plane, triple, Homography.flat(triple, side), alone);
        if (!map.exists()) {
            return Optional.empty();
        }
        if (side > Sides.LEAST) {
            map = Alignment.refine(sampler, triple, map, alone);
        }
        var symbol = Symbol.at(sampler, map, side, triple.dark());
        return symbol.timing() < 0.75
                ? Optional.empty()
                : symbol.read(Way.THRESHOLD, Way.LOCAL_MEAN);
    }

    private Optional<Located> flat() {
        var sides = Sides.likely(across, down, triple.side());
        int bent = 0;
        for (int i = 0; i < sides.count(); i++) {
            int side = sides.get(i);
            boolean sure = sides.sure() && i == 0;
            var sampler = Sampler.of(plane, triple.module(side));
            var symbol = Symbol.at(sampler, Homography.flat(triple, side), side, triple.dark());
            var code = flat(symbol, sure);
            if (code.isEmpty() && side > Sides.LEAST && bent < 2 && mayBeBent(symbol, sure)) {
                bent++;
                code = bent(sampler, symbol);
            }
            if (code.isPresent()) {
                return code;
            }
        }
        return Optional.empty();
    }

    private static Optional<Located> flat(Symbol symbol, boolean sure) {
        boolean likely =
                symbol.timing() > 0.8 || sure || symbol.match() > 0.95 && symbol.timing() > 0.7;
        if (!likely) {
            return Optional.empty();
        }
        return symbol.timing() > 0.7
                ? symbol.read(Way.THRESHOLD, Way.SHARPENED, Way.MORE_SHARPENED, Way.LOCAL_MEAN)
                : symbol.read(Way.THRESHOLD);
    }

    private boolean mayBeBent(Symbol symbol, boolean sure) {
        int side = symbol.levels().modules();
        double timing = symbol.timing();
        boolean matches = symbol.match() > 0.8;
        return sure
                || matches && timing > 0.62
                || side == across && timing > 0.5
                || matches && side == down && timing > 0.5;
    }

    private Optional<Located> bent(Sampler sampler, Symbol flat) {
        var map = Alignment.fit(sampler, triple, flat.map(), flat.levels());
        if (!map.exists()) {
            return Optional.empty();
        }
        var symbol = Symbol.at(sampler, map, flat.levels().modules(), triple.dark());
        return symbol.timing() > 0.75
                ? symbol.read(Way.THRESHOLD, Way.LOCAL_MEAN)
                : Optional.empty();
    }
}
