package nl.inlogcode.core.filling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The last fillings: at most one for each account and site.
 *
 * @param all in the order in which they were made
 */
public record Fills(List<LastFill> all) {
    public static final Fills NONE = new Fills(List.of());

    /** More than anybody fills within the minutes for which they matter. */
    private static final int MOST = 20;

    public Fills {
        all = List.copyOf(all);
    }

    /** With this one as the last. */
    Fills with(LastFill fill) {
        var kept = new ArrayList<>(without(fill.id(), fill.site()).all);
        kept.add(fill);
        return new Fills(kept.subList(Math.max(0, kept.size() - MOST), kept.size()));
    }

    /** Without that of an account on a site: its code has not left us. */
    Fills without(String id, String site) {
        var kept = new ArrayList<LastFill>();
        for (var one : all) {
            if (!one.id().equals(id) || !one.site().equals(site)) {
                kept.add(one);
            }
        }
        return new Fills(kept);
    }

    /** What became of one of them; where it has made place for a later one nothing changes. */
    Fills changed(LastFill before, LastFill after) {
        var changed = new ArrayList<>(all);
        changed.replaceAll(one -> one.equals(before) ? after : one);
        return new Fills(changed);
    }

    /** The last one of an account, wherever it was. */
    Optional<LastFill> of(String id) {
        var last = Optional.<LastFill>empty();
        for (var one : all) {
            if (one.id().equals(id)) {
                last = Optional.of(one);
            }
        }
        return last;
    }

    /** The last one on a site, of whichever account. */
    Optional<LastFill> on(String site) {
        var last = Optional.<LastFill>empty();
        for (var one : all) {
            if (one.site().equals(site)) {
                last = Optional.of(one);
            }
        }
        return last;
    }

    /**
     * The one that uses up an account's code of now, and that of the latest time step if there are
     * several.
     *
     * @param now the account's time step now
     */
    Optional<LastFill> usingUp(String id, long now) {
        var found = Optional.<LastFill>empty();
        for (var one : all) {
            if (one.id().equals(id)
                    && one.usesUp(now)
                    && (found.isEmpty() || found.get().step() < one.step())) {
                found = Optional.of(one);
            }
        }
        return found;
    }
}
