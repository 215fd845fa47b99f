package nl.inlogcode.e2e.gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Reads {@code misses.txt}: the pages that are not yet right, with the cause. */
final class Misses {
    private Misses() {}

    static Map<String, String> read() {
        try (var in = Misses.class.getResourceAsStream("/gallery/misses.txt")) {
            Map<String, String> found = new TreeMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", 2))
                    .forEach(cells -> found.put(cells[0], cells[1]));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
