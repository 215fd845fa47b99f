package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Our entries in the menus of pages (WebExtensions: contextMenus). */
public final class Menus {
    /** Addresses longer than this are not noted: they hold the picture itself, and a large one. */
    private static final int LONGEST_URL = 1_000_000;

    private Menus() {}

    /** The entry of fields that can be typed into. */
    public static final String FILL = "fill";

    /** Makes our entries, in the place of what an older version made. The browser keeps them. */
    public static void offer(String forPictures, String forFields) {
        make(Browser.api(), forPictures, FILL, forFields);
    }

    /**
     * When the entry of pictures is chosen, notes which picture it was ({@link ClickedPicture}) and
     * opens the popup. A browser that does not open it opens a page instead.
     */
    public static void openPopupWhenChosen(String page) {
        listen(Browser.api(), page, LONGEST_URL);
    }

    @JSBody(
            params = {"api", "picture", "fill", "field"},
            script =
                    "api.contextMenus.removeAll(function() {"
                            + " api.contextMenus.create("
                            + "{id: 'picture', contexts: ['image'], title: picture});"
                            + " api.contextMenus.create("
                            + "{id: fill, contexts: ['editable'], title: field}); });")
    private static native void make(JSObject api, String picture, String fill, String field);

    // All at once: Firefox opens a popup only while the choice is fresh, not after a promise.
    @JSBody(
            params = {"api", "page", "longest"},
            script =
                    "api.contextMenus.onClicked.addListener(function(info, tab) {"
                            + " if (info.menuItemId !== 'picture') { return; }"
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
