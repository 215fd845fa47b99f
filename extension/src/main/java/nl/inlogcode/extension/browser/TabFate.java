package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.core.JSBoolean;
import org.teavm.jso.core.JSPromise;

/** What became of a tab that could not be entered: the browsers' own error texts differ. */
public final class TabFate {
    private TabFate() {}

    /**
     * True if the tab was closed, is on its way to another page, or has another one since the user
     * pressed our button: Firefox takes the leave to read away with the page, and with that leave
     * the address, which it tells of every page that it gave us. Blocks.
     */
    public static boolean isGone(Tab tab) {
        return gone(tab.getId()).await().booleanValue();
    }

    @JSBody(
            params = "tab",
            imports = @JSBodyImport(alias = "tabs", fromModule = "door/tabs.js"),
            script = "return tabs.isGone(tab);")
    private static native JSPromise<JSBoolean> gone(int tab);
}
