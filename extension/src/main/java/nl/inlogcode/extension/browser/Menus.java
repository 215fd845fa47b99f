package nl.inlogcode.extension.browser;

import java.util.Optional;
import nl.inlogcode.core.codec.JsonValue.JsonObject;
import nl.inlogcode.core.enrol.ClickedNote;
import nl.inlogcode.core.page.site.Origin;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;

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

    /**
     * The picture in a page whose menu the user opened, as the background worker noted it for the
     * popup (storage.session, which never reaches a disk). Calls block.
     */
    public static final class ClickedPicture {
        private static final String NAME = "clicked";

        private final ClickedNote note;

        private ClickedPicture(ClickedNote note) {
            this.note = note;
        }

        /** Takes the note away, if there is one about this tab. */
        public static Optional<ClickedPicture> takeFor(Tab tab) {
            // A note that cannot be had is none: the popup looks at the page as ever.
            return Notes.take(Notes.Area.SESSION, NAME).orElse(null) instanceof JsonObject found
                    ? ClickedNote.parse(found)
                            .filter(note -> note.tab() == tab.getId())
                            .map(ClickedPicture::new)
                    : Optional.empty();
        }

        /**
         * Its pixels, as the page shows them.
         *
         * @param site the page's own: what a frame of another one shows is not for us to take as
         *     its
         * @return empty if the page has it no more, or got it from another site
         */
        public Optional<String> dataUrl(Tab tab, Optional<Origin> site) {
            if (site.isEmpty()) {
                return Optional.empty();
            }
            var answer =
                    Pending.of(draw(tab.getId(), note.frame(), note.url(), site.get().serialised()))
                            .await();
            return answer.isGiven()
                    ? Optional.of(answer.getValue().stringValue()).filter(url -> !url.isEmpty())
                    : Optional.empty();
        }

        @JSBody(
                params = {"tab", "frame", "url", "site"},
                imports = @JSBodyImport(alias = "scripting", fromModule = "door/scripting.js"),
                script = "return scripting.drawPicture(tab, frame, url, site);")
        private static native JSPromise<JSString> draw(int tab, int frame, String url, String site);
    }
}
