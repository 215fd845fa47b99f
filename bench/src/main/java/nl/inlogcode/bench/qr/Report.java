package nl.inlogcode.bench.qr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The outcomes of a run and the tables made of them: a column for each reader. */
final class Report implements Place.Results {
    private static final String HEAD = "| %-32s |";
    private static final String CELL = " %21s |";

    private final Map<String, List<Outcome>> byReader = new LinkedHashMap<>();

    @Override
    public void add(String reader, Outcome outcome) {
        byReader.computeIfAbsent(reader, name -> new ArrayList<>()).add(outcome);
    }

    /** Rates by category and overall, misreads, and times by category. */
    String print() {
        var text = new StringBuilder();
        text.append("Right text read, in % of the pictures (without a code: nothing read)\n");
        head(text);
        byCategory(text, score -> String.format(Locale.ROOT, "%.1f", score.rate()));
        text.append("\nEvery code read, in %, where there are several\n");
        head(text);
        severalCodes(text);
        text.append("\nMilliseconds from pixels to texts: median / p95 / most\n");
        head(text);
        byCategory(text, Report::times);
        text.append("\nOverall\n");
        head(text);
        row(text, "misreads", Report::every, score -> "" + score.misreads());
        row(text, "not looked to the end", Report::every, score -> "" + score.incomplete());
        row(
                text,
                "getting the pixels, median",
                Report::every,
                score -> String.format(Locale.ROOT, "%.1f", score.drawing().median()));
        return text.toString();
    }

    /** The pictures that a reader did not read, or misread. */
    String misses() {
        var text = new StringBuilder();
        byReader.forEach(
                (reader, outcomes) -> {
                    text.append("\nNot right, ").append(reader).append(":\n");
                    outcomes.stream()
                            .filter(outcome -> !outcome.isRight() || outcome.misreads() > 0)
                            .forEach(outcome -> text.append(miss(outcome)));
                });
        return text.toString();
    }

    private static String miss(Outcome outcome) {
        return String.format(
                Locale.ROOT,
                "  %-18s %s%s%s  %.0f ms%n",
                outcome.picture().category(),
                outcome.picture().name(),
                outcome.misreads() > 0 ? "  MISREAD" : "",
                outcome.complete() ? "" : "  out of time",
                outcome.millis());
    }

    private static String times(Score score) {
        var millis = score.millis();
        return String.format(
                Locale.ROOT,
                "%.1f / %.1f / %.0f",
                millis.median(),
                millis.p95(),
                millis.millis().get(millis.count() - 1));
    }

    private void head(StringBuilder text) {
        text.append(String.format(Locale.ROOT, HEAD, "category (n)"));
        byReader.keySet().forEach(name -> text.append(String.format(Locale.ROOT, CELL, name)));
        text.append("\n|").append("---|".repeat(byReader.size() + 1)).append('\n');
    }

    private void byCategory(StringBuilder text, Function<Score, String> cell) {
        var categories = new TreeMap<String, Integer>();
        var first = byReader.values().iterator().next();
        first.forEach(outcome -> categories.merge(outcome.picture().category(), 1, Integer::sum));
        row(text, "all (" + first.size() + ")", Report::every, cell);
        categories.forEach(
                (category, count) ->
                        row(
                                text,
                                category + " (" + count + ")",
                                outcomes -> inCategory(outcomes, category),
                                cell));
    }

    private void severalCodes(StringBuilder text) {
        row(
                text,
                "several codes",
                outcomes ->
                        outcomes.stream()
                                .filter(each -> !each.picture().others().isEmpty())
                                .toList(),
                score -> String.format(Locale.ROOT, "%.1f", score.allCodes()));
    }

    private static List<Outcome> every(List<Outcome> outcomes) {
        return outcomes;
    }

    private static List<Outcome> inCategory(List<Outcome> outcomes, String category) {
        return outcomes.stream()
                .filter(outcome -> outcome.picture().category().equals(category))
                .toList();
    }

    private void row(
            StringBuilder text,
            String name,
            Function<List<Outcome>, List<Outcome>> which,
            Function<Score, String> cell) {
        text.append(String.format(Locale.ROOT, HEAD, name));
        for (var outcomes : byReader.values()) {
            var chosen = which.apply(outcomes);
            var value = chosen.isEmpty() ? "" : cell.apply(new Score(chosen));
            text.append(String.format(Locale.ROOT, CELL, value));
        }
        text.append('\n');
    }
}
