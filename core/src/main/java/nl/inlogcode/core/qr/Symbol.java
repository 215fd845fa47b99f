package nl.inlogcode.core.qr;

import java.util.Optional;
import nl.inlogcode.core.qr.Modules.Way;

/** A code whose place is thought to be known: to be read. */
final class Symbol {
    private final Sampler sampler;
    private final Homography map;
    private final Levels levels;
    private final double timing;

    private Symbol(Sampler sampler, Homography map, Levels levels) {
        this.sampler = sampler;
        this.map = map;
        this.levels = levels;
        timing = Timing.match(sampler, map, levels);
    }

    static Symbol at(Sampler sampler, Homography map, int modules, boolean dark) {
        return new Symbol(sampler, map, Levels.of(sampler, map, modules, dark));
    }

    Homography map() {
        return map;
    }

    Levels levels() {
        return levels;
    }

    /** The share of the finder patterns' modules that are right. */
    double match() {
        return levels.match();
    }

    /** The share of the timing patterns' modules that are right. */
    double timing() {
        return timing;
    }

    /** Reads it, in one way after the other. */
    Optional<Located> read(Way... ways) {
        return read(Modules.sampled(sampler, map, levels), ways);
    }

    /** The same of a code that lies on something bent. */
    Optional<Located> readBent(Way... ways) {
        return read(Modules.bent(sampler, map, levels), ways);
    }

    private Optional<Located> read(Optional<Modules> modules, Way... ways) {
        if (modules.isEmpty()) {
            return Optional.empty();
        }
        for (var way : ways) {
            var text = Bits.text(modules.get().bits(way));
            if (text.isPresent()) {
                return Optional.of(code(text.get()));
            }
        }
        return Optional.empty();
    }

    private Located code(QrText text) {
        return Place.code(text, map, levels.modules(), sampler.plane());
    }
}
