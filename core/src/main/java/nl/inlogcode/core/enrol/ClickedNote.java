package nl.inlogcode.core.enrol;

import java.util.Optional;
import nl.inlogcode.core.codec.JsonValue.JsonNumber;
import nl.inlogcode.core.codec.JsonValue.JsonObject;

/**
 * The picture in a page whose menu the user opened.
 *
 * @param tab the browser's number of the tab
 * @param frame the browser's number of the frame in it
 * @param url the picture's address; empty if it was too long to be noted
 */
public record ClickedNote(int tab, int frame, String url) {
    /** Reads it; empty if it is no such note. */
    public static Optional<ClickedNote> parse(JsonObject note) {
        long tab = note.number("tab").orElse(JsonNumber.MAX);
        long frame = note.number("frame").orElse(JsonNumber.MAX);
        return tab != (int) tab || frame != (int) frame
                ? Optional.empty()
                : note.text("url").map(url -> new ClickedNote((int) tab, (int) frame, url));
    }
}
