package nl.inlogcode.extension.browser;

import java.util.Optional;
import nl.inlogcode.core.codec.JsonValue.JsonObject;
import nl.inlogcode.core.enrol.ClickedNote;
import nl.inlogcode.core.page.site.Origin;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;

/**
 * The picture in a page whose menu the user opened, as the background worker noted it for the popup
 * (storage.session, which never reaches a disk). Calls block.
 */
public final class ClickedPicture {
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
     * @param site the page's own: what a frame of another one shows is not for us to take as its
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
