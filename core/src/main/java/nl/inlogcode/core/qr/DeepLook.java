package nl.inlogcode.core.qr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.inlogcode.core.qr.Modules.Way;

/**
 * Reads the code of three finder patterns that a quick look could not: it tries several maps, makes
 * each as good as it gets, and reads it in every way. Dear, so for the likeliest only.
 */
final class DeepLook {
    /** Triples looked at, in the order of their oddness. */
    private static final int LOOKED_AT = 200;

    /** The share of right modules below which a triple is none. */
    private static final double LEAST_MATCH = 0.75;

    /** The sides tried of a triple: those whose timing patterns fit best. */
    private static final int SIDES = 3;

    /** How much it counts that the runs of a timing pattern say the same. */
    private static final double COUNTED = 0.15;

    private static final double POOR_FIT = 0.25;
    private static final double FAIR_FIT = 0.35;

    /** The share of the timing patterns that is right in a code that is only bent. */
    private static final double BENT = 0.7;

    /** Pixels a module below which neighbours blur into each other. */
    private static final double TINY = 2.6;

    private final Plane plane;
    private final Triple triple;

    private DeepLook(Plane plane, Triple triple) {
        this.plane = plane;
        this.triple = triple;
    }

    /** The likeliest of many triples, best first. */
    static List<Triple> likeliest(Plane plane, List<Triple> triples, int most) {
        record Ranked(Triple triple, double rank) {}
        var ranked = new ArrayList<Ranked>();
        for (var triple : triples.subList(0, Math.min(LOOKED_AT, triples.size()))) {
            int side = Sides.nearest(triple.side());
            var sampler = Sampler.ofMiddles(plane);
            var flat = Levels.of(sampler, Homography.flat(triple, side), side, triple.dark());
            var alone = Levels.ofCorners(plane, triple, side);
            double match = Math.max(flat.match(), alone.match());
            if (match >= LEAST_MATCH) {
                ranked.add(new Ranked(triple, match - 0.1 * triple.oddness()));
            }
        }
        ranked.sort((one, other) -> Double.compare(other.rank(), one.rank()));
        var likeliest = new ArrayList<Triple>();
        for (var each : ranked.subList(0, Math.min(most, ranked.size()))) {
            likeliest.add(each.triple());
        }
        return likeliest;
    }

    static Optional<Located> read(Plane plane, Triple triple, BooleanSupplier outOfTime) {
        return new DeepLook(plane, triple).read(outOfTime);
    }

    private Optional<Located> read(BooleanSupplier outOfTime) {
        for (var likely : likely()) {
            int side = likely.levels().modules();
            var function = new FunctionModules(side);
            for (var map : maps(likely)) {
                if (outOfTime.getAsBoolean()) {
                    return Optional.empty();
                }
                var code = read(map, side, function);
                if (code.isPresent()) {
                    return code;
                }
            }
            if (isStraight(side) && triple.module(side) < TINY && likely.timing() > 0.6) {
                var code = TinyLook.read(plane, triple, likely.levels(), outOfTime);
                if (code.isPresent()) {
                    return code;
                }
            }
        }
        return Optional.empty();
    }

    /** The sides whose timing patterns fit best, each as a flat code. */
    private List<Symbol> likely() {
        record Ranked(Symbol symbol, double rank) {}
        int nearest = Sides.nearest(triple.side());
        var alone = Levels.ofCorners(plane, triple, nearest);
        double right = Math.min(alone.contrast(0), alone.contrast(1));
        double below = Math.min(alone.contrast(0), alone.contrast(2));
        int across = Timing.count(plane, triple, right);
        int down = Timing.count(plane, triple.mirrored(), below);
        var sides = Sides.possible(across, down, triple.side());
        var ranked = new ArrayList<Ranked>();
        for (int i = 0; i < sides.count(); i++) {
            int side = sides.get(i);
            var map = Homography.flat(triple, side);
            var symbol = Symbol.at(Sampler.ofMiddles(plane), map, side, triple.dark());
            double rank =
                    symbol.timing() + (side == across ? COUNTED : 0) + (side == down ? COUNTED : 0);
            ranked.add(new Ranked(symbol, rank));
        }
        ranked.sort((one, other) -> Double.compare(other.rank(), one.rank()));
        var likely = new ArrayList<Symbol>();
        for (var each : ranked.subList(0, Math.min(SIDES, ranked.size()))) {
            likely.add(each.symbol());
        }
        return likely;
    }

    /** Flat; bent as its alignment patterns tell; tilted as its edges tell. */
    private List<Homography> maps(Symbol flat) {
        int side = flat.levels().modules();
        var sampler = Sampler.ofMiddles(plane);
        var maps = new ArrayList<Homography>();
        maps.add(flat.map());
        if (side > Sides.LEAST) {
            maps.add(Alignment.fit(sampler, triple, flat.map(), flat.levels()));
        }
        if (!isStraight(side)) {
            var alone = Levels.ofCorners(plane, triple, side);
            var map = OuterEdges.fit(plane, triple, flat.map(), alone);
            maps.add(
                    map.exists() && side > Sides.LEAST
                            ? Alignment.refine(sampler, triple, map, alone)
                            : map);
        }
        maps.removeIf(map -> !map.exists());
        return maps;
    }

    private Optional<Located> read(Homography map, int side, FunctionModules function) {
        var sampler = Sampler.ofMiddles(plane);
        var levels = Levels.of(sampler, map, side, triple.dark());
        if (levels.match() == 0) {
            levels = Levels.ofCorners(plane, triple, side);
        }
        var ascent = new Ascent(plane, map, levels, function);
        if (ascent.fit() < POOR_FIT) {
            return Optional.empty();
        }
        ascent.climb(triple.module(side));
        if (ascent.fit() < FAIR_FIT) {
            return Optional.empty();
        }
        var symbol = Symbol.at(sampler, ascent.map(), side, triple.dark());
        var code = symbol.read(Way.values());
        return code.isPresent() || symbol.timing() < BENT
                ? code
                : symbol.readBent(Way.THRESHOLD, Way.LOCAL_MEAN);
    }

    /** True if the code stands upright, along the pixels' rows. */
    private boolean isStraight(int side) {
        double tolerance = 0.6 * triple.module(side) + 0.3;
        return Math.abs(triple.acrossY()) < tolerance
                && Math.abs(triple.downX()) < tolerance
                && triple.acrossX() > 0
                && triple.downY() > 0;
    }
}
