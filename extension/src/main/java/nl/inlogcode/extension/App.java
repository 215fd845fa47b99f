package nl.inlogcode.extension;

import nl.inlogcode.extension.browser.Scripting;
import nl.inlogcode.extension.browser.Tabs;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** The entry points of the extension's own pages and of its background worker. */
public final class App {
    private App() {}

    /** The popup under the toolbar button. */
    @JSExport
    public static void popup() {
        JSPromise.callAsync(
                () -> {
                    var tab = Tabs.current().orElseThrow();
                    Scripting.enter(tab);
                    Scripting.<JSObject>callAll(tab, "look");
                    return null;
                });
    }
}
