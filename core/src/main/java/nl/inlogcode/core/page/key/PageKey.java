package nl.inlogcode.core.page.key;

/**
 * A key that a page shows as text, for typing over.
 *
 * @param text as the page shows it, groups and case included
 * @param settings as the page says beside it
 */
public record PageKey(String text, KeySettings settings) {
    private static final int GROUP = 4;

    /** In groups: the page's own, or of four where it has none. */
    public String grouped() {
        if (text.indexOf(' ') >= 0 || text.indexOf('-') >= 0) {
            return text;
        }
        var grouped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            grouped.append(i > 0 && i % GROUP == 0 ? " " : "").append(text.charAt(i));
        }
        return grouped.toString();
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "PageKey[hidden]";
    }
}
