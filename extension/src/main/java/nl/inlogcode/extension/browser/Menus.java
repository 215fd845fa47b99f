package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** The menu of pictures in pages (WebExtensions: contextMenus). */
public final class Menus {
    /** Addresses longer than this are not noted: they hold the picture itself, and a large one. */
    private static final int LONGEST_URL = 1_000_000;

    private Menus() {}

    /** Makes our entry, in the place of what an older version made. The browser keeps it. */
    public static void offerForPictures(String title) {
        make(Browser.api(), title);
    }

    /**
     * When the entry is chosen, notes which picture it was ({@link ClickedPicture}) and opens the
     * popup. A browser that does not open it opens a page instead.
     */
    public static void openPopupWhenChosen(String page) {
        listen(Browser.api(), page, LONGEST_URL);
    }

    @JSBody(
            params = {"api", "title"},
            script =
                    "api.contextMenus.removeAll(function() {"
                            + " api.contextMenus.create("
                            + "{id: 'picture', contexts: ['image'], title: title}); });")
    private static native void make(JSObject api, String title);

    // All at once: Firefox opens a popup only while the choice is fresh, not after a promise.
    @JSBody(
            params = {"api", "page", "longest"},
            script =
                    "api.contextMenus.onClicked.addListener(function(info, tab) {"
                            + " const url = info.srcUrl || '';"
                            + " api.storage.session.set({clicked: {tab: tab.id,"
                            + " frame: info.frameId || 0,"
                            + " url: url.length > longest ? '' : url}}).catch(function() {});"
                            + " const otherwise = function() {"
                            + " api.tabs.create({url: api.runtime.getURL(page)}); };"
                            + " try { api.action.openPopup().catch(otherwise); }"
                            + " catch (e) { otherwise(); } });")
    private static native void listen(JSObject api, String page, int longest);
}
