package nl.inlogcode.extension.browser;

import java.util.Optional;
import nl.inlogcode.core.fill.Origin;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;

/**
 * The picture in a page whose menu the user opened, as the background worker noted it for the popup
 * (storage.session, which never reaches a disk). Calls block.
 */
public final class ClickedPicture {
    private final Note note;

    private ClickedPicture(Note note) {
        this.note = note;
    }

    private interface Note extends JSObject {
        @JSProperty
        int getFrame();

        @JSProperty
        String getUrl();
    }

    /** Takes the note away, if there is one about this tab. */
    public static Optional<ClickedPicture> takeFor(Tab tab) {
        var answer =
                Pending.within(Pending.FOR_A_SETTING, take(Browser.api(), tab.getId())).await();
        // A note that cannot be had is none: the popup looks at the page as ever.
        return answer.isGiven() && isNote(answer.getValue())
                ? Optional.of(new ClickedPicture(answer.getValue()))
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
                Pending.of(
                                draw(
                                        tab.getId(),
                                        note.getFrame(),
                                        note.getUrl(),
                                        site.get().serialised()))
                        .await();
        return answer.isGiven()
                ? Optional.of(answer.getValue().stringValue()).filter(url -> !url.isEmpty())
                : Optional.empty();
    }

    @JSBody(
            params = {"api", "tab"},
            script =
                    "return api.storage.session.get('clicked').then(function(all) {"
                            + " const note = all.clicked;"
                            + " return note ? api.storage.session.remove('clicked')"
                            + ".then(function() { return note.tab === tab ? note : {}; }) : {}; });")
    private static native JSPromise<Note> take(JSObject api, int tab);

    @JSBody(params = "note", script = "return !!note && typeof note.url === 'string';")
    private static native boolean isNote(JSObject note);

    @JSBody(
            params = {"tab", "frame", "url", "site"},
            imports = @JSBodyImport(alias = "scripting", fromModule = "door/scripting.js"),
            script = "return scripting.drawPicture(tab, frame, url, site);")
    private static native JSPromise<JSString> draw(int tab, int frame, String url, String site);
}
