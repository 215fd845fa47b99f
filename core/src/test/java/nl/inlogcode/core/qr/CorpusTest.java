package nl.inlogcode.core.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Prints the share read of a folder of pictures: {@code -Dqr.corpus=FOLDER}, which holds a
 * manifest.json, an array of objects with file, category, expect (the text) and others (texts of
 * further codes in the picture).
 */
@EnabledIfSystemProperty(named = "qr.corpus", matches = ".+")
class CorpusTest {
    private static final class Row {
        int pictures;
        int read;
        int all;
        final List<Double> times = new ArrayList<>();
        final List<String> missed = new ArrayList<>();
    }

    @Test
    void readsNoWrongText() throws IOException {
        var folder = Path.of(System.getProperty("qr.corpus"));
        var entries =
                JsonParser.parseString(Files.readString(folder.resolve("manifest.json")))
                        .getAsJsonArray();
        Map<String, Row> rows = new TreeMap<>();
        var total = new Row();
        int wrong = 0;
        for (JsonElement element : entries) {
            wrong += read(folder, element.getAsJsonObject(), rows, total);
        }
        rows.forEach(CorpusTest::print);
        print("all", total);
        System.out.println("wrong texts: " + wrong);
        assertEquals(0, wrong);
    }

    private static int read(Path folder, JsonObject entry, Map<String, Row> rows, Row total)
            throws IOException {
        var file = entry.get("file").getAsString();
        var texts = new ArrayList<String>();
        texts.add(entry.get("expect").getAsString());
        entry.getAsJsonArray("others").forEach(other -> texts.add(other.getAsString()));
        var pixels = pixels(folder.resolve(file));
        long start = System.nanoTime();
        var reading = QrReader.read(pixels);
        double milliseconds = (System.nanoTime() - start) / 1e6;
        var seen = reading.codes().stream().map(QrCode::text).toList();
        var row = rows.computeIfAbsent(entry.get("category").getAsString(), key -> new Row());
        for (var each : List.of(row, total)) {
            each.pictures++;
            each.times.add(milliseconds);
            if (seen.contains(texts.get(0))) {
                each.read++;
            } else {
                each.missed.add(file);
            }
            if (seen.containsAll(texts)) {
                each.all++;
            }
        }
        return (int) seen.stream().filter(text -> !texts.contains(text)).count();
    }

    private static Pixels pixels(Path file) throws IOException {
        var image = ImageIO.read(file.toFile());
        int width = image.getWidth();
        int height = image.getHeight();
        var argb = image.getRGB(0, 0, width, height, null, 0, width);
        var rgba = new byte[argb.length * 4];
        for (int i = 0; i < argb.length; i++) {
            rgba[4 * i] = (byte) (argb[i] >> 16);
            rgba[4 * i + 1] = (byte) (argb[i] >> 8);
            rgba[4 * i + 2] = (byte) argb[i];
            rgba[4 * i + 3] = (byte) (argb[i] >> 24);
        }
        return new Pixels(width, height, rgba);
    }

    private static void print(String name, Row row) {
        row.times.sort(null);
        System.out.printf(
                "| %-16s | %3d | %5.1f %% | all codes %5.1f %% | median %6.1f ms | p95 %7.1f ms |"
                        + " max %7.1f ms |%n",
                name,
                row.pictures,
                100.0 * row.read / row.pictures,
                100.0 * row.all / row.pictures,
                row.times.get(row.times.size() / 2),
                row.times.get(row.times.size() * 95 / 100),
                row.times.get(row.times.size() - 1));
    }
}
