package nl.inlogcode.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import nl.inlogcode.e2e.browser.BrowserException;

/**
 * Times of the same thing, done again and again.
 *
 * @param millis in ascending order, at least one
 * @param losses what happened each time that there was nothing to measure, in words. Such a time is
 *     in none of the figures: who prints these prints the losses beside them
 */
public record Samples(List<Double> millis, List<String> losses) {
    private static final int MOST_LOST = 5;
    private static final double HIGH = 0.95;

    public Samples {
        if (millis.isEmpty()) {
            throw new IllegalArgumentException("no samples");
        }
        millis = millis.stream().sorted().toList();
        losses = List.copyOf(losses);
    }

    public static Samples of(List<Double> millis) {
        return new Samples(millis, List.of());
    }

    /** Measures so many times; what failed is done again, a few times at most. */
    public static Samples of(int count, DoubleSupplier once) {
        var millis = new ArrayList<Double>();
        var losses = new ArrayList<String>();
        while (millis.size() < count) {
            try {
                millis.add(once.getAsDouble());
            } catch (BrowserException e) {
                losses.add(e.getMessage());
                if (losses.size() > MOST_LOST) {
                    throw e;
                }
            }
        }
        return new Samples(millis, losses);
    }

    public int count() {
        return millis.size();
    }

    public double min() {
        return millis.get(0);
    }

    /** The middle one; between the two middle ones of an even number. */
    public double median() {
        int half = millis.size() / 2;
        return millis.size() % 2 == 1
                ? millis.get(half)
                : (millis.get(half - 1) + millis.get(half)) / 2;
    }

    /** The nearest-rank 95th percentile. */
    public double p95() {
        return millis.get((int) Math.ceil(HIGH * millis.size()) - 1);
    }
}
