package nl.inlogcode.extension.browser;

import java.util.Optional;
import nl.inlogcode.core.codec.JsonValue.JsonObject;
import nl.inlogcode.core.vault.slots.SheetNote;

/**
 * The note on the recovery sheet (WebExtensions: storage.local). A note that cannot be read or
 * written, or not in time, costs a reminder too many, and nothing else.
 */
public final class SheetStore implements SheetNote {
    private static final String PROVED = "sheetProved";
    private static final String USED = "sheetUsed";
    private static final String QUIET = "sheetQuietUntil";

    @Override
    public Optional<String> proved() {
        return read(PROVED);
    }

    private static Optional<String> read(String key) {
        return Notes.read(Notes.Area.LOCAL, key)
                .flatMap(notes -> notes.text(key))
                .filter(text -> !text.isEmpty());
    }

    @Override
    public void prove(String slotId) {
        keep(JsonObject.builder().put(PROVED, slotId).build());
    }

    @Override
    public Optional<String> used() {
        return read(USED);
    }

    @Override
    public void use(String slotId) {
        // Whoever wanted no reminder of making a first sheet is to hear that this one was used.
        Notes.remove(Notes.Area.LOCAL, QUIET).await();
        keep(JsonObject.builder().put(USED, slotId).build());
    }

    @Override
    public void forget() {
        Notes.remove(Notes.Area.LOCAL, PROVED, USED).await();
    }

    @Override
    public int quietUntil() {
        return Notes.number(QUIET, 0);
    }

    @Override
    public void beQuietUntil(int day) {
        keep(JsonObject.builder().put(QUIET, day).build());
    }

    private static void keep(JsonObject note) {
        Notes.write(Notes.Area.LOCAL, note).await();
    }
}
