package nl.inlogcode.core.page.clock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The corrections that hold, at most one for each site.
 *
 * @param all in the order in which they were measured
 */
public record ClockCorrections(List<ClockCorrection> all) {
    public static final ClockCorrections NONE = new ClockCorrections(List.of());

    public ClockCorrections {
        all = List.copyOf(all);
    }

    /**
     * What a check means for a site: a wrong clock is corrected from now on, a right one no longer,
     * nor one that is wrong beyond belief. What could not be measured changes nothing. Expired ones
     * go.
     *
     * @param now milliseconds since 1970 by this computer's clock
     */
    public ClockCorrections after(ClockCheck check, String site, long now) {
        var kept = new ArrayList<ClockCorrection>();
        boolean measured =
                switch (check) {
                    case ClockCheck.Fine() -> true;
                    case ClockCheck.Off off -> true;
                    case ClockCheck.CouldNotMeasure not -> false;
                };
        for (var one : all) {
            if (one.holdsAt(now) && !(measured && one.site().equals(site))) {
                kept.add(one);
            }
        }
        if (check instanceof ClockCheck.Off off && off.isBelievable()) {
            kept.add(new ClockCorrection(site, off.offsetMillis(), now));
        }
        return new ClockCorrections(kept);
    }

    /** The one that holds for a site. */
    public Optional<ClockCorrection> find(String site, long now) {
        for (var one : all) {
            if (one.site().equals(site) && one.holdsAt(now)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** The time by which a site's codes are computed: this computer's, corrected if need be. */
    public long timeFor(String site, long now) {
        var found = find(site, now);
        return found.isEmpty() ? now : Math.max(0, now - found.get().offsetMillis());
    }
}
