package nl.inlogcode.extension.popup;

import nl.inlogcode.extension.dom.Markup;

/**
 * Seconds left, as a ring and a number. The style sheet counts by itself: started with how far the
 * time step is already, it stays right for as long as the popup lives. Hidden from screen readers:
 * a number that changes each second only disturbs there.
 */
final class Countdown {
    private Countdown() {}

    /** Runs round and round. */
    static Markup ofPeriod(int period, long now) {
        return ring(period, (int) (now % (period * 1000L)));
    }

    /**
     * Runs down once.
     *
     * @param until milliseconds since 1970
     */
    static Markup until(long until) {
        int left = (int) Math.max(0, until - System.currentTimeMillis());
        int whole = (left + 999) / 1000;
        return ring(Math.max(1, whole), whole * 1000 - left);
    }

    private static Markup ring(int seconds, int elapsed) {
        return Markup.of("span", "countdown")
                .attribute("aria-hidden", "true")
                .measure("--period", String.valueOf(seconds))
                .measure("--elapsed", "-" + elapsed + "ms");
    }
}
