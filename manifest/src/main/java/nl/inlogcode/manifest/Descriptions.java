package nl.inlogcode.manifest;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.regex.Pattern;

/**
 * What translators are told of each message, in the field {@code description} that browsers read
 * past: nobody else needs it, so it does not ship.
 */
final class Descriptions {
    private static final String FIELD = "\"description\"\\s*:\\s*\"(?:[^\"\\\\]|\\\\.)*+\"";

    /** With the comma that goes with it: behind another field, or before one. */
    private static final Pattern DESCRIPTION =
            Pattern.compile(",\\s*" + FIELD + "|" + FIELD + "\\s*,\\s*");

    private Descriptions() {}

    /**
     * Takes them out; all else stays as it was written.
     *
     * @param files by name; changed
     */
    static void takeOut(SortedMap<String, byte[]> files) {
        files.replaceAll(
                (name, file) -> Locale.FILE.matcher(name).matches() ? without(name, file) : file);
    }

    private static byte[] without(String name, byte[] file) {
        var text = new String(file, StandardCharsets.UTF_8);
        var rest = DESCRIPTION.matcher(text).replaceAll("");
        var wanted = JsonParser.parseString(text).getAsJsonObject();
        wanted.entrySet()
                .forEach(message -> ((JsonObject) message.getValue()).remove("description"));
        if (!JsonParser.parseString(rest).equals(wanted)) {
            throw new IllegalStateException("the descriptions do not come out of " + name);
        }
        return rest.getBytes(StandardCharsets.UTF_8);
    }
}
