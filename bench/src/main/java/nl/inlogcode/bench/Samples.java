package nl.inlogcode.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;

/**
 * Times of the same thing, done again and again.
 *
 * @param millis in ascending order, at least one
 */
public record Samples(List<Double> millis) {
    private static final double HIGH = 0.95;

    public Samples {
        if (millis.isEmpty()) {
            throw new IllegalArgumentException("no samples");
        }
        millis = millis.stream().sorted().toList();
    }

    /** Measures so many times. */
    public static Samples of(int count, DoubleSupplier once) {
        var millis = new ArrayList<Double>();
        for (int i = 0; i < count; i++) {
            millis.add(once.getAsDouble());
        }
        return new Samples(millis);
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
