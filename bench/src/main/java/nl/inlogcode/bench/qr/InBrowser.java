package nl.inlogcode.bench.qr;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import nl.inlogcode.e2e.browser.LaunchOptions.WindowSize;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.qr.Picture;
import nl.inlogcode.e2e.qr.PictureSite;

/** The readers in JavaScript and WebAssembly, each in a module worker of one page. */
final class InBrowser implements Place {
    /** More than a worker's own patience, and the warming up. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final int WARM_UP = 30;

    private final Inlogcode product;
    private final List<String> readers;

    /**
     * @param readers modules beside the page
     */
    InBrowser(Inlogcode product, List<String> readers) {
        this.product = product;
        this.readers = List.copyOf(readers);
    }

    @Override
    public String name() {
        return product.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void read(List<Picture> pictures, Results results) {
        var files = pictures.stream().map(Picture::file).toList();
        try (var site = new PictureSite(InBrowser.class, files, product.zip());
                var browser = product.install(product.options().withWindow(WindowSize.STORE))) {
            var page = "run.html?readers=%s&count=%d&warm=%d";
            browser.openPage(
                    site.url(page.formatted(String.join(",", readers), pictures.size(), WARM_UP)));
            for (int i = 0; i < pictures.size() * readers.size(); i++) {
                var result = site.await(PATIENCE);
                var reader = result.get("reader").getAsString() + " " + name();
                results.add(reader, outcome(pictures, result));
            }
        }
    }

    private static Outcome outcome(List<Picture> pictures, JsonObject result) {
        if (result.has("error")) {
            System.out.println(result.get("reader") + " broke down: " + result.get("error"));
        }
        return new Outcome(
                pictures.get(result.get("picture").getAsInt()),
                result.getAsJsonArray("texts").asList().stream()
                        .map(JsonElement::getAsString)
                        .toList(),
                result.get("millis").getAsDouble(),
                result.get("drawing").getAsDouble(),
                result.get("complete").getAsBoolean());
    }
}
