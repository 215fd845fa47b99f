package nl.inlogcode.bench.qr;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.inlogcode.bench.Samples;
import nl.inlogcode.e2e.browser.LaunchOptions.WindowSize;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.qr.PictureSite;

/**
 * What reading one picture takes of the memory: the most that the page's process, its worker
 * included, took beyond what it had with the reader loaded and the picture's pixels at hand.
 */
final class PeakMemory {
    private static final int OFTEN = 3;
    private static final double MEGABYTE = 1e6;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String FORMAT = "%-26s %-24s %9s %9s %9s%n";

    private final Inlogcode product;
    private final List<String> readers;

    PeakMemory(Inlogcode product, List<String> readers) {
        this.product = product;
        this.readers = List.copyOf(readers);
    }

    static String head() {
        return FORMAT.formatted("megabytes (10^6)", "reader", "median", "most", "texts");
    }

    /**
     * A line for each picture and reader.
     *
     * @param pictures the first one only makes the readers start
     */
    String print(List<Path> pictures) {
        var text = new StringBuilder();
        try (var site = new PictureSite(PeakMemory.class, pictures, product.zip())) {
            for (int picture = 1; picture < pictures.size(); picture++) {
                for (var reader : readers) {
                    text.append(line(site, pictures.get(picture), picture, reader));
                }
            }
        }
        return text.toString();
    }

    private String line(PictureSite site, Path file, int picture, String reader) {
        List<Double> peaks = new ArrayList<>();
        int texts = 0;
        for (int i = 0; i < OFTEN; i++) {
            // A fresh browser each time: a process gives back late what it once had.
            try (var browser = product.install(product.options().withWindow(WindowSize.STORE))) {
                var address = "memory.html?reader=%s&first=0&picture=%d";
                var page = browser.openPage(site.url(address.formatted(reader, picture)));
                page.waitFor("typeof window.readNow === 'function'");
                var memory = ProcessMemory.watch();
                page.eval("window.readNow()");
                texts = site.await(PATIENCE).getAsJsonArray("texts").size();
                peaks.add(memory.most() / MEGABYTE);
            }
        }
        var samples = Samples.of(peaks);
        return FORMAT.formatted(
                file.getFileName(),
                reader + " " + product.name().toLowerCase(Locale.ROOT),
                Math.round(samples.median()),
                Math.round(samples.p95()),
                texts);
    }
}
