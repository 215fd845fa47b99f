package nl.inlogcode.core.vault;

import java.util.List;

/** A text that is read straight through, as long as it is what is expected. */
final class CanonicalText {
    private final String text;
    private int position;
    private boolean good = true;

    CanonicalText(String text) {
        this.text = text;
    }

    /** Everything so far was as expected. */
    boolean good() {
        return good;
    }

    /** It was not, or is not to be. */
    void require(boolean condition) {
        good &= condition;
    }

    boolean atEnd() {
        return good && position == text.length();
    }

    /** Between the elements of an array stands a comma. */
    void separate(List<?> before) {
        if (!before.isEmpty()) {
            expect(",");
        }
    }

    /**
     * What follows up to a quote, with the short escapes; empty if it is not good. What is escaped
     * the long way is left to the general way.
     */
    String string(String before) {
        expect(before);
        int start = position;
        StringBuilder unescaped = null;
        while (position < text.length()) {
            char c = text.charAt(position++);
            if (c == '"') {
                var rest = good ? text.substring(start, position - 1) : "";
                return unescaped == null ? rest : unescaped.append(rest).toString();
            }
            if (c < ' ' || c == '\\' && position == text.length()) {
                break;
            }
            if (c == '\\') {
                int escape = "\"\\bfnrt".indexOf(text.charAt(position));
                if (escape < 0) {
                    break;
                }
                unescaped = unescaped == null ? new StringBuilder() : unescaped;
                unescaped.append(text, start, position - 1);
                unescaped.append("\"\\\b\f\n\r\t".charAt(escape));
                start = ++position;
            }
        }
        good = false;
        return "";
    }

    /** The whole number that follows, from 0 to {@code max}; -1 if it is not good. */
    long number(String before, long max) {
        expect(before);
        int start = position;
        // A double holds 15 digits exactly; a long is slow once compiled for the browser.
        double value = 0;
        while (position < text.length() && position - start < 15) {
            int digit = text.charAt(position) - '0';
            if (digit < 0 || digit > 9) {
                break;
            }
            value = value * 10 + digit;
            position++;
        }
        int digits = position - start;
        good &= digits > 0 && value <= max && (digits == 1 || text.charAt(start) != '0');
        return good ? (long) value : -1;
    }

    void expect(String wanted) {
        good &= next(wanted);
    }

    boolean next(String wanted) {
        if (!good || !text.startsWith(wanted, position)) {
            return false;
        }
        position += wanted.length();
        return true;
    }
}
