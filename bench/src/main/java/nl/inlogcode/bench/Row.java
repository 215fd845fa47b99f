package nl.inlogcode.bench;

import java.util.Locale;

/**
 * A line of the table of times.
 *
 * @param aim what it is to be, in milliseconds; may be empty
 */
record Row(String what, String browser, Samples samples, String aim) {
    private static final String FORMAT = "%-62s %-9s %3s %7s %7s %7s  %s%n";

    static String head() {
        return String.format(
                Locale.ROOT, FORMAT, "milliseconds", "browser", "n", "min", "median", "p95", "aim");
    }

    String print() {
        var row = new StringBuilder(figures());
        for (var loss : samples.losses()) {
            row.append("    LOST, and in no figure: ").append(loss).append('\n');
        }
        return row.toString();
    }

    private String figures() {
        return String.format(
                Locale.ROOT,
                FORMAT,
                what,
                browser,
                samples.count(),
                round(samples.min()),
                round(samples.median()),
                round(samples.p95()),
                aim);
    }

    private static String round(double millis) {
        return String.valueOf(Math.round(millis));
    }
}
