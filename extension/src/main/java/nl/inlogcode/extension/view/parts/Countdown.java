package nl.inlogcode.extension.view.parts;

import nl.inlogcode.core.otp.TimeStep;
import nl.inlogcode.extension.browser.Tasks;
import nl.inlogcode.extension.dom.Markup;

/**
 * Seconds left, as a number in a ring, written each second. Not by animations of the style sheet:
 * those cost every frame, and Firefox does not repaint a number that they count. Hidden from screen
 * readers: a number that changes each second only disturbs there.
 */
public final class Countdown {
    private static final String PERIOD = "data-period";
    private static final String UNTIL = "data-until";
    private static final String SHIFT = "data-shift";

    private Countdown() {}

    /**
     * Runs round and round.
     *
     * @param shift milliseconds that this computer's clock is ahead
     */
    public static Markup ofPeriod(int period, long now, long shift) {
        long second = (now - shift) / 1000;
        return show(
                ring(period).attribute(SHIFT, String.valueOf(shift)),
                TimeStep.at(period, second).secondsLeft(second));
    }

    /**
     * Runs down once.
     *
     * @param until milliseconds since 1970
     */
    public static Markup until(long until) {
        int left = secondsTo(until, System.currentTimeMillis());
        return show(ring(Math.max(1, left)).attribute(UNTIL, String.valueOf(until)), left);
    }

    private static Markup ring(int seconds) {
        return Markup.of("span", "countdown")
                .attribute("aria-hidden", "true")
                .attribute(PERIOD, String.valueOf(seconds));
    }

    /** Writes the numbers of all countdowns on the page, from now on at each full second. */
    public static void start() {
        long now = System.currentTimeMillis();
        for (var countdown : Markup.all(".countdown")) {
            var until = countdown.attribute(UNTIL);
            int left =
                    until.isPresent()
                            ? secondsTo(Long.parseLong(until.get()), now)
                            : secondsLeft(period(countdown), now - shift(countdown));
            show(countdown, left);
        }
        Tasks.after((int) (1000 - now % 1000), Countdown::start);
    }

    private static Markup show(Markup countdown, int left) {
        return countdown
                .text(String.valueOf(left))
                .measure("--part", left * 100 / period(countdown) + "%");
    }

    private static int period(Markup countdown) {
        return Integer.parseInt(countdown.attribute(PERIOD).orElseThrow());
    }

    private static long shift(Markup countdown) {
        return Long.parseLong(countdown.attribute(SHIFT).orElse("0"));
    }

    private static int secondsLeft(int period, long now) {
        return TimeStep.at(period, now / 1000).secondsLeft(now / 1000);
    }

    private static int secondsTo(long until, long now) {
        return (int) Math.max(0, (until - now + 999) / 1000);
    }
}
