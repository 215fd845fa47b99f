package nl.inlogcode.core.screen;

import java.util.List;
import nl.inlogcode.core.page.clock.ClockCorrections;

/**
 * What the list shows of its accounts beside what the vault says of them; the rooms that know it
 * put it here.
 *
 * @param usedCounters counters of HOTP codes that were used and still stand on the screen
 * @param next the page's button that goes on
 * @param autoFill the page's site is filled by itself
 * @param corrections wrong clocks, each under an account's id
 */
public record RowFacts(
        List<UsedCounter> usedCounters,
        NextOffer next,
        boolean autoFill,
        ClockCorrections corrections) {
    public static final RowFacts NONE =
            new RowFacts(List.of(), NextOffer.NONE, false, ClockCorrections.NONE);

    /** The HOTP code of this counter was handed out; the vault has moved on. */
    public record UsedCounter(String id, long counter) {}

    public RowFacts {
        usedCounters = List.copyOf(usedCounters);
    }

    public RowFacts with(List<UsedCounter> newUsedCounters) {
        return new RowFacts(newUsedCounters, next, autoFill, corrections);
    }

    public RowFacts with(NextOffer newNext) {
        return new RowFacts(usedCounters, newNext, autoFill, corrections);
    }

    public RowFacts autoFill(boolean on) {
        return new RowFacts(usedCounters, next, on, corrections);
    }

    public RowFacts with(ClockCorrections newCorrections) {
        return new RowFacts(usedCounters, next, autoFill, newCorrections);
    }
}
