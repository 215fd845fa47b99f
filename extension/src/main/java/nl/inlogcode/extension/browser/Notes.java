package nl.inlogcode.extension.browser;

import java.util.Optional;
import nl.inlogcode.core.codec.Json;
import nl.inlogcode.core.codec.JsonValue;
import nl.inlogcode.core.codec.JsonValue.JsonObject;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;

/**
 * The small notes that the extension keeps in the browser, each under a name (WebExtensions:
 * storage). Their values are JSON; what one means is written and read in the core.
 */
public final class Notes {
    /** Where a note is kept. */
    public enum Area {
        /** On the disk (storage.local): choices, and nothing secret. */
        LOCAL("local"),

        /**
         * In the browser's memory (storage.session): never on a disk, gone when the browser closes
         * and when the extension is updated, not to be read by scripts in web pages.
         */
        SESSION("session");

        private final String name;

        Area(String name) {
            this.name = name;
        }
    }

    private Notes() {}

    /** Asks for the notes of these names; {@link #of} awaits and reads the answer. */
    public static Pending<JSString> ask(Area area, String... names) {
        return ask(Pending.FOR_A_SETTING, area, names);
    }

    /** The same, with a time of its own. */
    public static Pending<JSString> ask(int milliseconds, Area area, String... names) {
        return Pending.within(milliseconds, get(area.name, names));
    }

    /**
     * The notes that were asked for and are there. Blocks.
     *
     * @return empty if the store does not give them, or not in time
     */
    public static Optional<JsonObject> of(Pending<JSString> asked) {
        var answer = asked.await();
        return answer.isGiven()
                ? Json.parseObject(answer.getValue().stringValue())
                : Optional.empty();
    }

    /** Asks and reads. Blocks; see {@link #of}. */
    public static Optional<JsonObject> read(Area area, String... names) {
        return of(ask(area, names));
    }

    /** Reads one and takes it away. Blocks; empty if there is none, or none to be had. */
    public static Optional<JsonValue> take(Area area, String name) {
        var note = read(area, name).flatMap(notes -> notes.get(name));
        if (note.isPresent()) {
            remove(area, name).await();
        }
        return note;
    }

    /** Writes notes, each in place of the one of its name. */
    public static Pending<JSObject> write(Area area, JsonObject notes) {
        return write(Pending.TO_KEEP_A_SETTING, area, notes);
    }

    /** The same, with a time of its own. */
    public static Pending<JSObject> write(int milliseconds, Area area, JsonObject notes) {
        return Pending.within(milliseconds, set(area.name, Json.print(notes)));
    }

    /** Removes the notes of these names. */
    public static Pending<JSObject> remove(Area area, String... names) {
        return remove(Pending.TO_KEEP_A_SETTING, area, names);
    }

    /** The same, with a time of its own. */
    public static Pending<JSObject> remove(int milliseconds, Area area, String... names) {
        return Pending.within(milliseconds, drop(area.name, names));
    }

    /**
     * A choice of the user's that is a number, in storage.local. Blocks.
     *
     * @param usual if there is none, or none that is a number, or if the store does not answer
     */
    public static int number(String name, int usual) {
        var notes = read(Area.LOCAL, name);
        return notes.isPresent() ? (int) notes.get().number(name).orElse(usual) : usual;
    }

    /**
     * Keeps one. Blocks.
     *
     * @return false if it was not kept
     */
    public static boolean keepNumber(String name, int value) {
        return write(Area.LOCAL, JsonObject.builder().put(name, value).build()).await().isGiven();
    }

    @JSBody(
            params = {"area", "names"},
            imports = @JSBodyImport(alias = "notes", fromModule = "door/notes.js"),
            script = "return notes.readNotes(area, names);")
    private static native JSPromise<JSString> get(String area, String[] names);

    @JSBody(
            params = {"area", "json"},
            imports = @JSBodyImport(alias = "notes", fromModule = "door/notes.js"),
            script = "return notes.writeNotes(area, json);")
    private static native JSPromise<JSObject> set(String area, String json);

    @JSBody(
            params = {"area", "names"},
            imports = @JSBodyImport(alias = "notes", fromModule = "door/notes.js"),
            script = "return notes.removeNotes(area, names);")
    private static native JSPromise<JSObject> drop(String area, String[] names);
}
