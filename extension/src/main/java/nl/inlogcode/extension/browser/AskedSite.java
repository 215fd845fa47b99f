package nl.inlogcode.extension.browser;

import java.util.Optional;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSPromise;

/**
 * What the user wants a site's permission for, noted before the browser asks (storage.session):
 * Chromium closes the popup at its question, and the background worker goes on.
 */
public final class AskedSite {
    /** To fill by itself on that site from now on. */
    public static final String BY_ITSELF = "by-itself";

    /** To fill one account once, in a frame of that site. */
    public static final String FRAME = "frame";

    private AskedSite() {}

    /** What is kept. */
    public interface Note extends JSObject {
        /** One of the constants. */
        @JSProperty
        String getWhat();

        /** An origin. */
        @JSProperty
        String getSite();

        @JSProperty
        String getAccount();

        /** The permission stays after the filling. */
        @JSProperty
        boolean isStaying();

        @JSProperty
        int getTab();

        @JSProperty
        int getWindow();
    }

    /** Notes it, without waiting for the end of that: the browser's question must come at once. */
    public static void note(String what, String site, String account, boolean stays, Tab tab) {
        set(Browser.api(), what, site, account, stays, tab.getId(), tab.getWindowId());
    }

    /** Takes the note away, if there is one. Blocks. */
    public static Optional<Note> take() {
        var answer = Pending.within(Pending.FOR_A_SETTING, taken(Browser.api())).await();
        return answer.isGiven() ? Optional.ofNullable(answer.getValue()) : Optional.empty();
    }

    /** The tab that a note is about. */
    public static Tab tabOf(Note note) {
        return tab(note.getTab(), note.getWindow());
    }

    @JSBody(
            params = {"api", "what", "site", "account", "stays", "tab", "window"},
            script =
                    "api.storage.session.set({asked: {what: what, site: site, account: account, staying: stays,"
                            + " tab: tab, window: window}}).catch(function() {});")
    private static native void set(
            JSObject api,
            String what,
            String site,
            String account,
            boolean stays,
            int tab,
            int window);

    @JSBody(
            params = "api",
            script =
                    "return api.storage.session.get('asked').then(function(all) {"
                            + " return all.asked ? api.storage.session.remove('asked')"
                            + ".then(function() { return all.asked; }) : null; });")
    private static native JSPromise<Note> taken(JSObject api);

    @JSBody(
            params = {"id", "window"},
            script = "return {id: id, windowId: window};")
    private static native Tab tab(int id, int window);
}
