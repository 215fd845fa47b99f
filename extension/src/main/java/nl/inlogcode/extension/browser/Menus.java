package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;

/** Our entries in the menus of pages (WebExtensions: contextMenus). */
public final class Menus {
    /** Addresses longer than this are not noted: they hold the picture itself, and a large one. */
    private static final int LONGEST_URL = 1_000_000;

    private Menus() {}

    /** The entry of fields that can be typed into. */
    public static final String FILL = "fill";

    /** Makes our entries, in the place of what an older version made. The browser keeps them. */
    public static void offer(String forPictures, String forFields) {
        make(forPictures, FILL, forFields);
    }

    /**
     * When the entry of pictures is chosen, notes which picture it was ({@link ClickedPicture}) and
     * opens the popup. A browser that does not open it opens a page instead.
     */
    public static void openPopupWhenChosen(String page) {
        listen(page, LONGEST_URL);
    }

    @JSBody(
            params = {"picture", "fill", "field"},
            imports = @JSBodyImport(alias = "menus", fromModule = "door/menus.js"),
            script = "menus.makeMenus(picture, fill, field);")
    private static native void make(String picture, String fill, String field);

    @JSBody(
            params = {"page", "longest"},
            imports = @JSBodyImport(alias = "menus", fromModule = "door/menus.js"),
            script = "menus.whenPictureMenu(page, longest);")
    private static native void listen(String page, int longest);
}
