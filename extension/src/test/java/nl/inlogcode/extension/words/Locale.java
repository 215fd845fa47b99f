package nl.inlogcode.extension.words;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** One file of {@code _locales}. */
record Locale(String name, JsonObject messages) {
    private static final Path FOLDER = Path.of("src/main/extension/_locales");
    private static final Pattern PLACE = Pattern.compile("\\$([A-Z_]+)\\$");

    /** All that there are, by their folders. */
    static List<Locale> all() {
        try (var folders = Files.list(FOLDER)) {
            return folders.map(folder -> read(folder.getFileName().toString())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Locale read(String name) {
        try {
            var text = Files.readString(FOLDER.resolve(name).resolve("messages.json"));
            return new Locale(name, JsonParser.parseString(text).getAsJsonObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> keys() {
        return new TreeSet<>(messages.keySet());
    }

    String text(String key) {
        return messages.getAsJsonObject(key).get("message").getAsString();
    }

    /** By key: which value stands in each of its places, such as {@code count=$1}. */
    TreeMap<String, Set<String>> places() {
        var places = new TreeMap<String, Set<String>>();
        for (var key : keys()) {
            var declared = messages.getAsJsonObject(key).getAsJsonObject("placeholders");
            var used = new TreeSet<String>();
            var matcher = PLACE.matcher(text(key));
            while (matcher.find()) {
                var place = matcher.group(1).toLowerCase(java.util.Locale.ROOT);
                used.add(place + "=" + content(declared, place));
            }
            places.put(key, used);
        }
        return places;
    }

    /** Places that are declared and not used, or used and not declared. */
    Set<String> loosePlaces() {
        var loose = new TreeSet<String>();
        places().forEach(
                        (key, used) -> {
                            var entry = messages.getAsJsonObject(key);
                            int declared =
                                    entry.has("placeholders")
                                            ? entry.getAsJsonObject("placeholders").size()
                                            : 0;
                            if (declared != used.size()) {
                                loose.add(key);
                            }
                        });
        return loose;
    }

    /** Names the tests of this language. */
    @Override
    public String toString() {
        return name;
    }

    private static String content(JsonObject declared, String place) {
        if (declared == null || !declared.has(place)) {
            return "undeclared";
        }
        return declared.getAsJsonObject(place).get("content").getAsString();
    }
}
