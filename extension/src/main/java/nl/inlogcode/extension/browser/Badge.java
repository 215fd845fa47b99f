package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;

/**
 * The few characters on the toolbar button of one tab, and its tip (WebExtensions: action). The
 * browser takes both away when the tab shows another page.
 */
public final class Badge {
    private Badge() {}

    /** Whether it went as the user wanted. */
    public enum Tone {
        GOOD("#1d6b3f"),
        BAD("#a4341e"),
        BUSY("#3d4a63");

        private final String color;

        Tone(String color) {
            this.color = color;
        }
    }

    /**
     * Shows something.
     *
     * @param text up to four characters
     * @param title the tip of the button, which screen readers say too
     */
    public static void show(Tab tab, String text, String title, Tone tone) {
        set(tab.getId(), text, title, tone.color);
    }

    /** Takes the text away; the tip stays until the tab shows another page. */
    public static void clear(Tab tab) {
        clear(tab.getId());
    }

    @JSBody(
            params = {"tab", "text", "title", "color"},
            imports = @JSBodyImport(alias = "tabs", fromModule = "door/tabs.js"),
            script = "tabs.showBadge(tab, text, title, color);")
    private static native void set(int tab, String text, String title, String color);

    @JSBody(
            params = "tab",
            imports = @JSBodyImport(alias = "tabs", fromModule = "door/tabs.js"),
            script = "tabs.clearBadge(tab);")
    private static native void clear(int tab);
}
