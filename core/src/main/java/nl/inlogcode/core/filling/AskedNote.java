package nl.inlogcode.core.filling;

import java.util.Optional;
import nl.inlogcode.core.codec.JsonValue.JsonNumber;
import nl.inlogcode.core.codec.JsonValue.JsonObject;

/**
 * What the user wants a site's permission for, noted before the browser asks.
 *
 * @param what one of the constants of who notes it
 * @param site an origin
 * @param account the id of an account; empty where none is meant
 * @param staying the permission stays after the filling
 * @param tab the browser's number of the tab
 * @param window the browser's number of its window
 */
public record AskedNote(
        String what, String site, String account, boolean staying, int tab, int window) {
    /** Prints it. */
    public JsonObject print() {
        return JsonObject.builder()
                .put("what", what)
                .put("site", site)
                .put("account", account)
                .put("staying", staying)
                .put("tab", tab)
                .put("window", window)
                .build();
    }

    /** Reads it; empty if it is no such note. */
    public static Optional<AskedNote> parse(JsonObject note) {
        var what = note.text("what");
        var site = note.text("site");
        var account = note.text("account");
        var staying = note.truth("staying");
        var tab = note.number("tab");
        var window = note.number("window");
        return what.isEmpty()
                        || site.isEmpty()
                        || account.isEmpty()
                        || staying.isEmpty()
                        || !isInt(tab.orElse(JsonNumber.MAX))
                        || !isInt(window.orElse(JsonNumber.MAX))
                ? Optional.empty()
                : Optional.of(
                        new AskedNote(
                                what.get(),
                                site.get(),
                                account.get(),
                                staying.get(),
                                (int) tab.getAsLong(),
                                (int) window.getAsLong()));
    }

    private static boolean isInt(long number) {
        return number == (int) number;
    }
}
