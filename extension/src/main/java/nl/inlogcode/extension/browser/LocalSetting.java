package nl.inlogcode.extension.browser;

import nl.inlogcode.core.codec.JsonValue.JsonObject;

/** One number of the user's settings, in storage.local: nothing secret. */
public final class LocalSetting {
    private final String name;

    public LocalSetting(String name) {
        this.name = name;
    }

    /**
     * Blocks.
     *
     * @param usual if there is none, or none that is a number, or if the store does not answer
     */
    public int read(int usual) {
        var notes = Notes.read(Notes.Area.LOCAL, name);
        return notes.isPresent() ? (int) notes.get().number(name).orElse(usual) : usual;
    }

    /**
     * Blocks.
     *
     * @return false if it was not kept
     */
    public boolean write(int value) {
        return Notes.write(Notes.Area.LOCAL, JsonObject.builder().put(name, value).build())
                .await()
                .isGiven();
    }
}
