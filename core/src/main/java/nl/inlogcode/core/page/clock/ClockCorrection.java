package nl.inlogcode.core.page.clock;

/**
 * A wrong clock, corrected for one site's use. It expires, because people set their clocks right:
 * then the correction would be the fault.
 *
 * @param site the origin whose clock was asked, serialised
 * @param offsetMillis this computer's clock minus the site's, in milliseconds
 * @param measuredAt when, in milliseconds since 1970 by this computer's clock
 */
public record ClockCorrection(String site, long offsetMillis, long measuredAt) {
    /** How long a correction holds, in milliseconds: 24 hours. */
    public static final long LIFE = 86_400_000L;

    /**
     * True while it is to be used; a clock before the measurement was set meanwhile. One of more
     * than a day is never used, wherever it comes from.
     */
    public boolean holdsAt(long now) {
        return now >= measuredAt
                && now - measuredAt < LIFE
                && new ClockCheck.Off(offsetMillis).isBelievable();
    }
}
