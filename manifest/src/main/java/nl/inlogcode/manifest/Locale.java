package nl.inlogcode.manifest;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The words of one language: a file {@code _locales/<name>/messages.json}. Which languages there
 * are is seen from the files alone.
 *
 * @param name of its folder, such as {@code nl} or {@code pt_BR}
 */
record Locale(String name, JsonObject messages) {
    /** The language that the others are held against, and that a browser of none of them shows. */
    static final String REFERENCE = "en";

    /** The names of such files, as browsers want them. */
    static final Pattern FILE =
            Pattern.compile("_locales/([a-z]{2,3}(?:_[A-Z0-9][A-Za-z0-9]*)?)/messages\\.json");

    private static final Pattern PLACE = Pattern.compile("\\$([A-Za-z0-9_@]+)\\$");

    /** All languages among the files, by name. */
    static SortedMap<String, Locale> all(SortedMap<String, byte[]> files) {
        var all = new TreeMap<String, Locale>();
        files.forEach(
                (path, file) -> {
                    var matcher = FILE.matcher(path);
                    if (matcher.matches()) {
                        var text = new String(file, StandardCharsets.UTF_8);
                        var messages = JsonParser.parseString(text).getAsJsonObject();
                        all.put(matcher.group(1), new Locale(matcher.group(1), messages));
                    }
                });
        return all;
    }

    Set<String> keys() {
        return messages.keySet();
    }

    /** Empty if there is none. */
    String text(String key) {
        return part(key, "message");
    }

    /** What translators are told of a message; empty if it is nothing. */
    String description(String key) {
        return part(key, "description");
    }

    /** What a message puts in, by the place's name: such as {@code count} for {@code $1}. */
    Map<String, String> declared(String key) {
        var places = new TreeMap<String, String>();
        var declared = messages.getAsJsonObject(key).getAsJsonObject("placeholders");
        if (declared != null) {
            declared.entrySet()
                    .forEach(
                            entry ->
                                    places.put(
                                            lower(entry.getKey()),
                                            string(entry.getValue().getAsJsonObject(), "content")));
        }
        return places;
    }

    /** The names of the places that stand in a message. */
    SortedSet<String> used(String key) {
        var used = new TreeSet<String>();
        var matcher = PLACE.matcher(text(key));
        while (matcher.find()) {
            used.add(lower(matcher.group(1)));
        }
        return used;
    }

    private String part(String key, String name) {
        return string(messages.getAsJsonObject(key), name).strip();
    }

    private static String string(JsonObject object, String name) {
        return object.has(name) ? object.get(name).getAsString() : "";
    }

    /** Browsers take no notice of the case of such a name. */
    private static String lower(String name) {
        return name.toLowerCase(java.util.Locale.ROOT);
    }
}
