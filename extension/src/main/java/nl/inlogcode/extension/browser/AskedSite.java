package nl.inlogcode.extension.browser;

import java.util.Optional;
import nl.inlogcode.core.codec.JsonValue.JsonObject;
import nl.inlogcode.core.filling.AskedNote;
import org.teavm.jso.JSBody;

/**
 * What the user wants a site's permission for, noted before the browser asks (storage.session):
 * Chromium closes the popup at its question, and the background worker goes on.
 */
public final class AskedSite {
    /** To fill by itself on that site from now on. */
    public static final String BY_ITSELF = "by-itself";

    /** To fill one account once, in a frame of that site. */
    public static final String FRAME = "frame";

    private static final String NAME = "asked";

    private AskedSite() {}

    /** Notes it, without waiting for the end of that: the browser's question must come at once. */
    public static void note(String what, String site, String account, boolean stays, Tab tab) {
        var note = new AskedNote(what, site, account, stays, tab.getId(), tab.getWindowId());
        Notes.write(Notes.Area.SESSION, JsonObject.builder().put(NAME, note.print()).build());
    }

    /** Takes the note away, if there is one. Blocks. */
    public static Optional<AskedNote> take() {
        return Notes.take(Notes.Area.SESSION, NAME).orElse(null) instanceof JsonObject note
                ? AskedNote.parse(note)
                : Optional.empty();
    }

    /** The tab that a note is about. */
    public static Tab tabOf(AskedNote note) {
        return tab(note.tab(), note.window());
    }

    @JSBody(
            params = {"id", "window"},
            script = "return {id: id, windowId: window};")
    private static native Tab tab(int id, int window);
}
