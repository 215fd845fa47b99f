package nl.inlogcode.extension.browser;

import nl.inlogcode.core.codec.JsonValue.JsonObject;
import nl.inlogcode.core.transfer.ImportNote;

/** Which parts of an export were added, in the browser's memory. */
public final class SessionNote implements ImportNote {
    private static final String NAME = "importNote";

    @Override
    public String read() {
        // Without it the user adds a part twice: worth some patience.
        return Notes.of(Notes.ask(Pending.TO_KEEP_A_SETTING, Notes.Area.SESSION, NAME))
                .flatMap(notes -> notes.text(NAME))
                .orElse("");
    }

    @Override
    public void write(String text) {
        Notes.write(Notes.Area.SESSION, JsonObject.builder().put(NAME, text).build()).await();
    }
}
