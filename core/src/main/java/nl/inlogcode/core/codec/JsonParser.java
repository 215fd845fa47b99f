package nl.inlogcode.core.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inlogcode.core.codec.JsonValue.JsonArray;
import nl.inlogcode.core.codec.JsonValue.JsonBoolean;
import nl.inlogcode.core.codec.JsonValue.JsonNumber;
import nl.inlogcode.core.codec.JsonValue.JsonObject;
import nl.inlogcode.core.codec.JsonValue.JsonText;

/** One reading of one JSON text, by recursive descent. The methods answer empty for what is bad. */
final class JsonParser {
    private final String text;
    private int position;

    JsonParser(String text) {
        this.text = text;
    }

    Optional<JsonValue> document() {
        var value = value(0);
        skipSpace();
        return position == text.length() ? value : Optional.empty();
    }

    private Optional<JsonValue> value(int depth) {
        skipSpace();
        return switch (peek()) {
            case '{' -> depth < Json.MAX_DEPTH ? object(depth + 1) : Optional.empty();
            case '[' -> depth < Json.MAX_DEPTH ? array(depth + 1) : Optional.empty();
            case '"' -> string().map(JsonText::new);
            case 't' -> word("true", new JsonBoolean(true));
            case 'f' -> word("false", new JsonBoolean(false));
            case 'n' -> word("null", JsonValue.NULL);
            default -> number();
        };
    }

    private Optional<JsonValue> object(int depth) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        position++;
        if (next('}')) {
            return Optional.of(new JsonObject(members));
        }
        do {
            skipSpace();
            var name = string();
            if (name.isEmpty() || !next(':')) {
                return Optional.empty();
            }
            var value = value(depth);
            if (value.isEmpty() || members.put(name.get(), value.get()) != null) {
                return Optional.empty();
            }
        } while (next(','));
        return next('}') ? Optional.of(new JsonObject(members)) : Optional.empty();
    }

    private Optional<JsonValue> array(int depth) {
        List<JsonValue> elements = new ArrayList<>();
        position++;
        if (next(']')) {
            return Optional.of(new JsonArray(elements));
        }
        do {
            var value = value(depth);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            elements.add(value.get());
        } while (next(','));
        return next(']') ? Optional.of(new JsonArray(elements)) : Optional.empty();
    }

    private Optional<String> string() {
        if (peek() != '"') {
            return Optional.empty();
        }
        position++;
        var string = new StringBuilder();
        while (position < text.length()) {
            char c = text.charAt(position++);
            if (c == '"') {
                var whole = string.toString();
                return Utf8.isWellFormed(whole) ? Optional.of(whole) : Optional.empty();
            }
            int meant = c == '\\' ? escaped() : c;
            if (c < ' ' || meant < 0) {
                return Optional.empty();
            }
            string.append((char) meant);
        }
        return Optional.empty();
    }

    /** What an escape stands for, or -1; the backslash is behind us. */
    private int escaped() {
        char c = peek();
        position++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> fourHexDigits();
            default -> -1;
        };
    }

    private int fourHexDigits() {
        int meant = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Ascii.hexValue(peek());
            if (digit < 0) {
                return -1;
            }
            meant = meant << 4 | digit;
            position++;
        }
        return meant;
    }

    private Optional<JsonValue> number() {
        boolean negative = peek() == '-';
        position += negative ? 1 : 0;
        int start = position;
        long value = 0;
        while (Ascii.isDigit(peek()) && value <= JsonNumber.MAX) {
            value = value * 10 + (peek() - '0');
            position++;
        }
        int digits = position - start;
        boolean leadingZero = digits > 1 && text.charAt(start) == '0';
        // Minus zero has no whole number that prints back to it.
        if (digits == 0 || leadingZero || value > JsonNumber.MAX || negative && value == 0) {
            return Optional.empty();
        }
        // A fraction or an exponent stays unread here, and then nothing that follows fits it.
        return Optional.of(new JsonNumber(negative ? -value : value));
    }

    private Optional<JsonValue> word(String word, JsonValue value) {
        if (!text.startsWith(word, position)) {
            return Optional.empty();
        }
        position += word.length();
        return Optional.of(value);
    }

    /** Steps over this character if it is the next one after white space. */
    private boolean next(char wanted) {
        skipSpace();
        if (peek() != wanted) {
            return false;
        }
        position++;
        return true;
    }

    private void skipSpace() {
        while (" \t\n\r".indexOf(peek()) >= 0) {
            position++;
        }
    }

    /** The character here, or U+0000, which stands nowhere in JSON, at the end. */
    private char peek() {
        return position < text.length() ? text.charAt(position) : 0;
    }
}
