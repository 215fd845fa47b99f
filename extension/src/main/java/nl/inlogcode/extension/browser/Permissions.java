package nl.inlogcode.extension.browser;

import java.util.Optional;
import nl.inlogcode.core.codec.JsonValue.JsonObject;
import nl.inlogcode.core.filling.AskedNote;
import nl.inlogcode.core.page.site.Origin;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSBoolean;
import org.teavm.jso.core.JSPromise;

/** What the user allowed for single sites (WebExtensions: permissions). */
public final class Permissions {
    private Permissions() {}

    /** Gets what the user said. */
    public interface Answer {
        void given(boolean allowed);
    }

    /** Whether a site may be read and filled at any time. Blocks. */
    public static boolean has(Origin site) {
        var answer = Pending.of(contains(Browser.api(), patternOf(site))).await();
        return answer.isGiven() && answer.getValue().booleanValue();
    }

    /**
     * Lets the browser ask its user for a site. Does not block: browsers take it only while a click
     * is being handled. Chromium closes the popup at its question, and with it whoever waits for
     * the answer: {@link #whenAdded} tells too.
     */
    public static void request(Origin site, Answer answer) {
        ask(patternOf(site), answer::given);
    }

    /** Gives a site back. Blocks. */
    public static void remove(Origin site) {
        Pending.of(removed(Browser.api(), patternOf(site))).await();
    }

    /** Calls the action when the user allowed something, here or in the browser's settings. */
    public static void whenAdded(Runnable action) {
        added(action::run);
    }

    /** Calls the action when something is allowed no more. */
    public static void whenRemoved(Runnable action) {
        gone(action::run);
    }

    /**
     * The match pattern of a site, as content scripts want it too: all pages of scheme and host.
     * Firefox knows no ports in patterns: whoever uses one compares the origin itself besides.
     */
    public static String patternOf(Origin origin) {
        return origin.scheme() + "://" + origin.host() + "/*";
    }

    @JSFunctor
    private interface Callback extends JSObject {
        void call();
    }

    @JSFunctor
    private interface Asked extends JSObject {
        void answered(boolean allowed);
    }

    @JSBody(
            params = {"api", "pattern"},
            script = "return api.permissions.contains({origins: [pattern]});")
    private static native JSPromise<JSBoolean> contains(JSObject api, String pattern);

    @JSBody(
            params = {"pattern", "answer"},
            imports = @JSBodyImport(alias = "tabs", fromModule = "door/tabs.js"),
            script = "tabs.askPermission(pattern, answer);")
    private static native void ask(String pattern, Asked answer);

    @JSBody(
            params = {"api", "pattern"},
            script = "return api.permissions.remove({origins: [pattern]});")
    private static native JSPromise<JSBoolean> removed(JSObject api, String pattern);

    @JSBody(
            params = "action",
            imports = @JSBodyImport(alias = "tabs", fromModule = "door/tabs.js"),
            script = "tabs.whenAllowed(action);")
    private static native void added(Callback action);

    @JSBody(
            params = "action",
            imports = @JSBodyImport(alias = "tabs", fromModule = "door/tabs.js"),
            script = "tabs.whenDisallowed(action);")
    private static native void gone(Callback action);

    /**
     * What the user wants a site's permission for, noted before the browser asks (storage.session):
     * Chromium closes the popup at its question, and the background worker goes on.
     */
    public static final class AskedSite {
        /** To fill by itself on that site from now on. */
        public static final String BY_ITSELF = "by-itself";

        /** To fill one account once, in a frame of that site. */
        public static final String FRAME = "frame";

        private static final String NAME = "asked";

        private AskedSite() {}

        /**
         * Notes it, without waiting for the end of that: the browser's question must come at once.
         */
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
}
