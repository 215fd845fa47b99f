package nl.inlogcode.core.codec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A JSON value (RFC 8259) as an immutable value. Numbers are whole, within ±(2^53 - 1); texts are
 * well-formed Unicode. None prints its content in {@link Object#toString}: it may be a secret. Use
 * {@link Json#print}.
 */
public sealed interface JsonValue {
    /** The null of JSON. */
    JsonValue NULL = new JsonNull();

    /** Members in the order in which they were put; names are unique. */
    record JsonObject(Map<String, JsonValue> members) implements JsonValue {
        /**
         * @throws IllegalArgumentException if a name holds an unpaired surrogate
         */
        public JsonObject {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
            for (var name : members.keySet()) {
                requireWellFormed(name);
            }
        }

        public static Builder builder() {
            return new Builder();
        }

        /** The member of that name, of whatever kind. */
        public Optional<JsonValue> get(String name) {
            return Optional.ofNullable(members.get(name));
        }

        /** The member of that name if it is a text. */
        public Optional<String> text(String name) {
            return members.get(name) instanceof JsonText text
                    ? Optional.of(text.value())
                    : Optional.empty();
        }

        /** The member of that name if it is a number. */
        public OptionalLong number(String name) {
            return members.get(name) instanceof JsonNumber number
                    ? OptionalLong.of(number.value())
                    : OptionalLong.empty();
        }

        /** The member of that name if it is true or false. */
        public Optional<Boolean> truth(String name) {
            return members.get(name) instanceof JsonBoolean truth
                    ? Optional.of(truth.value())
                    : Optional.empty();
        }

        /** The member of that name if it is an object. */
        public Optional<JsonObject> object(String name) {
            return members.get(name) instanceof JsonObject object
                    ? Optional.of(object)
                    : Optional.empty();
        }

        /** The elements of the member of that name if it is an array. */
        public Optional<List<JsonValue>> array(String name) {
            return members.get(name) instanceof JsonArray array
                    ? Optional.of(array.elements())
                    : Optional.empty();
        }

        /** True if there is no member but those of these names. */
        public boolean hasOnly(List<String> names) {
            return names.containsAll(members.keySet());
        }

        @Override
        public String toString() {
            return "JsonObject[hidden]";
        }
    }

    /** Collects the members of an object. */
    final class Builder {
        private final Map<String, JsonValue> members = new LinkedHashMap<>();

        private Builder() {}

        /**
         * @throws IllegalArgumentException if the name was put before
         */
        public Builder put(String name, JsonValue value) {
            if (members.put(name, value) != null) {
                throw new IllegalArgumentException("member put twice");
            }
            return this;
        }

        public Builder put(String name, String value) {
            return put(name, new JsonText(value));
        }

        public Builder put(String name, long value) {
            return put(name, new JsonNumber(value));
        }

        public Builder put(String name, boolean value) {
            return put(name, new JsonBoolean(value));
        }

        public Builder put(String name, List<? extends JsonValue> elements) {
            return put(name, new JsonArray(new ArrayList<>(elements)));
        }

        public JsonObject build() {
            return new JsonObject(members);
        }
    }

    record JsonArray(List<JsonValue> elements) implements JsonValue {
        public JsonArray {
            elements = List.copyOf(elements);
        }

        @Override
        public String toString() {
            return "JsonArray[hidden]";
        }
    }

    record JsonText(String value) implements JsonValue {
        /**
         * @throws IllegalArgumentException if the text holds an unpaired surrogate
         */
        public JsonText {
            requireWellFormed(value);
        }

        @Override
        public String toString() {
            return "JsonText[hidden]";
        }
    }

    record JsonNumber(long value) implements JsonValue {
        /** 2^53 - 1: what every JSON implementation keeps exactly (RFC 8259 section 6). */
        public static final long MAX = 9_007_199_254_740_991L;

        /**
         * @throws IllegalArgumentException if the number is outside ±{@link #MAX}
         */
        public JsonNumber {
            if (value > MAX || value < -MAX) {
                throw new IllegalArgumentException("number out of range");
            }
        }

        @Override
        public String toString() {
            return "JsonNumber[hidden]";
        }
    }

    record JsonBoolean(boolean value) implements JsonValue {
        @Override
        public String toString() {
            return "JsonBoolean[hidden]";
        }
    }

    record JsonNull() implements JsonValue {}

    private static void requireWellFormed(String text) {
        if (!Utf8.isWellFormed(text)) {
            throw new IllegalArgumentException("unpaired surrogate");
        }
    }
}
