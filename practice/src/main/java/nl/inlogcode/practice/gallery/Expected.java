package nl.inlogcode.practice.gallery;

/** What would be right to do on a page. */
public enum Expected {
    /** The code belongs into the field that the page has for it. */
    RIGHT,
    /** No field of the page asks for a code of an app. */
    NOTHING,
    /** A line that is no page: a word list of another program. */
    HEURISTIC;

    static Expected of(String word) {
        return switch (word) {
            case "right" -> RIGHT;
            case "nothing" -> NOTHING;
            case "heuristic" -> HEURISTIC;
            default -> throw new IllegalArgumentException(word);
        };
    }
}
