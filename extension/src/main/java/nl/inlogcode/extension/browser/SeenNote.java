package nl.inlogcode.extension.browser;

import nl.inlogcode.core.codec.JsonValue.JsonObject;
import nl.inlogcode.core.codec.JsonValue.JsonText;

/**
 * What was seen on a page, on its way from the popup to the settings page (storage.session): never
 * on a disk, gone when it is read or the browser closes. Calls block.
 */
public final class SeenNote {
    private static final String NAME = "seen";

    private SeenNote() {}

    public static void write(String text) {
        Notes.write(Notes.Area.SESSION, JsonObject.builder().put(NAME, text).build()).await();
    }

    /**
     * Takes the note away.
     *
     * @return empty text if there is none, or none to be had
     */
    public static String take() {
        return Notes.take(Notes.Area.SESSION, NAME).orElse(null) instanceof JsonText text
                ? text.value()
                : "";
    }
}
