package nl.inlogcode.bench.qr;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.inlogcode.bench.Samples;
import nl.inlogcode.e2e.browser.LaunchOptions.WindowSize;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.qr.PictureSite;

/**
 * What the first picture of a fresh page costs: from the request, the worker not yet loaded, to the
 * texts. The same picture once more tells how much of it was the start.
 */
final class ColdStart {
    private static final int OFTEN = 9;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String FORMAT = "%-26s %-24s %9s %9s %9s %9s%n";

    private final Inlogcode product;
    private final List<String> readers;

    ColdStart(Inlogcode product, List<String> readers) {
        this.product = product;
        this.readers = List.copyOf(readers);
    }

    static String head() {
        return FORMAT.formatted("milliseconds", "reader", "median", "p95", "once more", "texts");
    }

    /** A line for each picture and reader. */
    String print(List<Path> pictures) {
        var text = new StringBuilder();
        try (var site = new PictureSite(ColdStart.class, pictures, product.zip());
                var browser = product.install(product.options().withWindow(WindowSize.STORE))) {
            var page = browser.openPage("about:blank");
            for (int picture = 0; picture < pictures.size(); picture++) {
                Map<String, List<Double>> first = new LinkedHashMap<>();
                Map<String, List<Double>> second = new LinkedHashMap<>();
                Map<String, Integer> texts = new LinkedHashMap<>();
                for (int i = 0; i < OFTEN * readers.size(); i++) {
                    var reader = readers.get(i % readers.size());
                    page.navigate(site.url("cold.html?reader=" + reader + "&picture=" + picture));
                    var result = site.await(PATIENCE);
                    add(first, reader, result.get("first").getAsDouble());
                    add(second, reader, result.get("second").getAsDouble());
                    texts.put(reader, result.getAsJsonArray("texts").size());
                }
                var file = pictures.get(picture).getFileName().toString();
                for (var reader : readers) {
                    text.append(
                            line(
                                    file,
                                    reader,
                                    Samples.of(first.get(reader)),
                                    Samples.of(second.get(reader)),
                                    texts.get(reader)));
                }
            }
        }
        return text.toString();
    }

    private static void add(Map<String, List<Double>> times, String reader, double millis) {
        times.computeIfAbsent(reader, name -> new ArrayList<>()).add(millis);
    }

    private String line(String file, String reader, Samples first, Samples second, int texts) {
        return FORMAT.formatted(
                file,
                reader + " " + product.name().toLowerCase(Locale.ROOT),
                Math.round(first.median()),
                Math.round(first.p95()),
                Math.round(second.median()),
                texts);
    }
}
