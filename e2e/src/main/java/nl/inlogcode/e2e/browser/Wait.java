package nl.inlogcode.e2e.browser;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Bounded waiting: looks again every few milliseconds, and says what it waited for when it stops.
 */
public final class Wait {
    private static final long PAUSE_MILLIS = 20;
    private static final long LONGEST_PAUSE_MILLIS = 60;

    private Wait() {}

    /**
     * Waits until a condition holds.
     *
     * @param what completes "waited for …"
     */
    public static void until(String what, Duration patience, BooleanSupplier condition) {
        forValue(
                what,
                patience,
                () -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    /**
     * Waits until there is a value.
     *
     * @param what completes "waited for …"
     * @param source asked again and again; a {@link BrowserException} counts as "not yet"
     */
    public static <T> T forValue(String what, Duration patience, Supplier<Optional<T>> source) {
        long end = System.nanoTime() + patience.toNanos();
        long pauseMillis = PAUSE_MILLIS;
        BrowserException last = null;
        do {
            try {
                Optional<T> value = source.get();
                if (value.isPresent()) {
                    return value.get();
                }
                last = null;
            } catch (BrowserException notYet) {
                last = notYet;
            }
            pause(pauseMillis);
            // Each look takes from what the browser would do meanwhile.
            pauseMillis = Math.min(pauseMillis + PAUSE_MILLIS / 10, LONGEST_PAUSE_MILLIS);
        } while (System.nanoTime() < end);
        throw new BrowserException(
                "waited " + patience.toMillis() + " ms for " + what + because(last), last);
    }

    private static String because(BrowserException last) {
        return last == null ? "" : "; at the end: " + last.getMessage();
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrowserException("interrupted while waiting", e);
        }
    }
}
