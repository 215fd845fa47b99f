package nl.inlogcode.extension.popup;

import nl.inlogcode.core.otp.TimeStep;
import nl.inlogcode.extension.browser.Tasks;
import nl.inlogcode.extension.dom.Markup;

/**
 * Seconds left, as a ring and a number. The style sheet drains the ring by itself: started with how
 * far the time step is already, it stays right for as long as the popup lives. The number is
 * written each second: Firefox does not repaint a counter that an animation counts. Hidden from
 * screen readers: a number that changes each second only disturbs there.
 */
final class Countdown {
    private static final String PERIOD = "data-period";
    private static final String UNTIL = "data-until";

    private Countdown() {}

    /** Runs round and round. */
    static Markup ofPeriod(int period, long now) {
        return ring(period, (int) (now % (period * 1000L)))
                .attribute(PERIOD, String.valueOf(period))
                .text(String.valueOf(left(period, now)));
    }

    /**
     * Runs down once.
     *
     * @param until milliseconds since 1970
     */
    static Markup until(long until) {
        long now = System.currentTimeMillis();
        int whole = Math.max(1, secondsTo(until, now));
        return ring(whole, (int) Math.max(0, whole * 1000L - (until - now)))
                .attribute(UNTIL, String.valueOf(until))
                .text(String.valueOf(whole));
    }

    private static Markup ring(int seconds, int elapsed) {
        return Markup.of("span", "countdown")
                .attribute("aria-hidden", "true")
                .measure("--period", String.valueOf(seconds))
                .measure("--elapsed", "-" + elapsed + "ms");
    }

    /** Writes the numbers of all countdowns on the page, from now on at each full second. */
    static void start() {
        long now = System.currentTimeMillis();
        for (var countdown : Markup.all(".countdown")) {
            var period = countdown.attribute(PERIOD);
            int left =
                    period.isPresent()
                            ? left(Integer.parseInt(period.get()), now)
                            : secondsTo(
                                    Long.parseLong(countdown.attribute(UNTIL).orElseThrow()), now);
            countdown.text(String.valueOf(Math.max(0, left)));
        }
        Tasks.after((int) (1000 - now % 1000), Countdown::start);
    }

    private static int left(int period, long now) {
        return TimeStep.at(period, now / 1000).secondsLeft(now / 1000);
    }

    private static int secondsTo(long until, long now) {
        return (int) ((until - now + 999) / 1000);
    }
}
