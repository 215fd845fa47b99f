package nl.inlogcode.core.vault;

import java.util.ArrayList;
import java.util.List;

/**
 * Where each value stands in a canonical JSON text without escapes: to put others in their place.
 */
final class Values {
    private final String text;
    private final List<Value> found = new ArrayList<>();
    private int at;

    private Values(String text) {
        this.text = text;
    }

    /**
     * A value within an object or an array.
     *
     * @param path names and indexes, as in {@code /slots/0/id}
     * @param name where the member's name begins, or the element itself
     * @param start where the value begins
     * @param end behind it
     */
    record Value(String path, int name, int start, int end) {
        String in(String text) {
            return text.substring(start, end);
        }

        /** In neither of the two is the other. */
        boolean isBeside(Value other) {
            return end <= other.name || other.end <= name;
        }

        boolean isMember() {
            return name != start;
        }
    }

    /** All but the whole, outer ones behind their inner ones. */
    static List<Value> of(String text) {
        var values = new Values(text);
        values.value("");
        return values.found;
    }

    private void value(String path) {
        switch (text.charAt(at)) {
            case '{' -> members(path);
            case '[' -> elements(path);
            case '"' -> at = text.indexOf('"', at + 1) + 1;
            default -> {
                while (Character.isDigit(text.charAt(at))) {
                    at++;
                }
            }
        }
    }

    private void members(String path) {
        do {
            int name = ++at;
            value("");
            var member = text.substring(name + 1, at - 1);
            int start = ++at;
            value(path + "/" + member);
            found.add(new Value(path + "/" + member, name, start, at));
        } while (text.charAt(at) == ',');
        at++;
    }

    private void elements(String path) {
        int index = 0;
        do {
            int start = ++at;
            value(path + "/" + index);
            found.add(new Value(path + "/" + index, start, start, at));
            index++;
        } while (text.charAt(at) == ',');
        at++;
    }
}
