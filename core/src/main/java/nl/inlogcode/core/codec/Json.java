package nl.inlogcode.core.codec;

import java.util.Optional;
import nl.inlogcode.core.codec.JsonValue.JsonArray;
import nl.inlogcode.core.codec.JsonValue.JsonBoolean;
import nl.inlogcode.core.codec.JsonValue.JsonNumber;
import nl.inlogcode.core.codec.JsonValue.JsonObject;
import nl.inlogcode.core.codec.JsonValue.JsonText;

/**
 * JSON text, RFC 8259. Reading is strict: names unique, numbers whole and exact, no unpaired
 * surrogates, no byte order mark, bounded depth and length. Printing is canonical: one text for
 * each value, members in their order, so a text is canonical exactly if {@code
 * print(parse(text)).equals(text)}.
 */
public final class Json {
    /** How deep arrays and objects may be nested. */
    public static final int MAX_DEPTH = 32;

    /** The longest text that is read, in characters: 16 Mi. */
    public static final int MAX_LENGTH = 1 << 24;

    private Json() {}

    /**
     * @return empty if the text is not one JSON value within the bounds above
     */
    public static Optional<JsonValue> parse(String text) {
        return text.length() > MAX_LENGTH ? Optional.empty() : new JsonParser(text).document();
    }

    /** Reads a text that must be an object. */
    public static Optional<JsonObject> parseObject(String text) {
        return parse(text).orElse(JsonValue.NULL) instanceof JsonObject object
                ? Optional.of(object)
                : Optional.empty();
    }

    /**
     * Without white space; only what must be escaped is, the short way where there is one, else as
     * four lower-case hex digits (as in RFC 8785 section 3.2.2).
     */
    public static String print(JsonValue value) {
        var text = new StringBuilder();
        print(value, text);
        return text.toString();
    }

    private static void print(JsonValue value, StringBuilder text) {
        switch (value) {
            case JsonObject object -> {
                char before = '{';
                for (var member : object.members().entrySet()) {
                    printText(member.getKey(), text.append(before));
                    print(member.getValue(), text.append(':'));
                    before = ',';
                }
                text.append(before == '{' ? "{}" : "}");
            }
            case JsonArray array -> {
                char before = '[';
                for (var element : array.elements()) {
                    print(element, text.append(before));
                    before = ',';
                }
                text.append(before == '[' ? "[]" : "]");
            }
            case JsonText string -> printText(string.value(), text);
            case JsonNumber number -> text.append(number.value());
            case JsonBoolean truth -> text.append(truth.value() ? "true" : "false");
            case JsonValue.JsonNull() -> text.append("null");
        }
    }

    private static void printText(String string, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\b' -> text.append("\\b");
                case '\f' -> text.append("\\f");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (c < ' ') {
                        text.append("\\u00").append(Ascii.hexDigit(c >> 4));
                        text.append(Ascii.hexDigit(c & 15));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }
}
