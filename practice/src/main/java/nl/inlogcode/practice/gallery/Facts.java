package nl.inlogcode.practice.gallery;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of one form: a line of {@code otp-fields.jsonl}, whose {@code src} names where it
 * was read or measured.
 */
record Facts(String product, String page, Map<String, String> attributes, String source) {
    private static final List<String> ATTRIBUTES =
            List.of(
                    "type",
                    "name",
                    "id",
                    "autocomplete",
                    "inputmode",
                    "maxlength",
                    "minlength",
                    "pattern",
                    "placeholder");

    static List<Facts> read() {
        return Resource.lines("otp-fields.jsonl").stream()
                .map(line -> of(JsonParser.parseString(line).getAsJsonObject()))
                .toList();
    }

    private static Facts of(JsonObject row) {
        var attributes = new LinkedHashMap<String, String>();
        for (var name : ATTRIBUTES) {
            var value = row.get(name);
            if (!value.isJsonNull()) {
                cleaned(value.getAsString()).ifPresent(text -> attributes.put(name, text));
            }
        }
        return new Facts(
                row.get("product").getAsString(),
                row.get("page").getAsString(),
                attributes,
                row.get("src").getAsString());
    }

    /** Without remarks such as "(input-otp default)", and the first of alternatives. */
    private static Optional<String> cleaned(String value) {
        var text = value;
        for (var end : List.of(" (", " | ", " / ", " .. ")) {
            var at = text.indexOf(end);
            text = at < 0 ? text : text.substring(0, at);
        }
        return text.isEmpty() || text.startsWith("(") || text.startsWith("<")
                ? Optional.empty()
                : Optional.of(text);
    }
}
