package nl.inlogcode.extension.tab;

import java.util.ArrayList;
import java.util.Optional;
import nl.inlogcode.core.enrol.ForeignParts;
import nl.inlogcode.core.enrol.ForeignParts.Part;
import nl.inlogcode.core.enrol.ForeignParts.Window;
import nl.inlogcode.core.page.site.Origin;
import nl.inlogcode.extension.browser.Pending;
import nl.inlogcode.extension.browser.Scripting;
import nl.inlogcode.extension.browser.Scripting.FrameResult;
import nl.inlogcode.extension.browser.Tab;
import nl.inlogcode.extension.browser.Tabs;
import nl.inlogcode.extension.message.PageScanMessages.PartsMessage;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSPromise;

/**
 * A picture of the tab, and which parts of it are of other sites. The parts are looked at before
 * and after the picture is taken: a frame may move meanwhile.
 *
 * @param url of the picture
 */
record TabPicture(String url, ForeignParts foreign) {
    /** Milliseconds for the page to say what is whose. */
    private static final int PATIENCE = 1000;

    /**
     * Takes one; blocks.
     *
     * @param entered the browser lets us into the page; else it has no frames that we could know
     * @throws RuntimeException if the browser gives none, or the page does not say what is whose
     */
    static TabPicture of(Tab tab, boolean entered) {
        if (!entered) {
            return new TabPicture(Tabs.picture(tab), ForeignParts.NONE);
        }
        var before = parts(tab);
        var url = Tabs.picture(tab);
        return new TabPicture(url, ForeignParts.between(before, parts(tab)));
    }

    void readBy(TabLook look) {
        look.readTab(url, foreign);
    }

    private static JSArrayReader<FrameResult<PartsMessage>> ask(Tab tab) {
        return Scripting.given(Scripting.call(tab, 0, "parts", JSObjects.create()));
    }

    private static ForeignParts parts(Tab tab) {
        Optional<JSArrayReader<FrameResult<PartsMessage>>> answer =
                Pending.inTime(PATIENCE, JSPromise.callAsync(() -> ask(tab)));
        if (answer.isEmpty() || answer.get().getLength() == 0) {
            throw new IllegalStateException("the page does not say what is whose");
        }
        var message = answer.get().get(0).getResult();
        var parts = new ArrayList<Part>();
        for (int i = 0; i < message.getParts().getLength(); i++) {
            var part = message.getParts().get(i);
            parts.add(
                    new Part(
                            part.getLeft(),
                            part.getTop(),
                            part.getRight(),
                            part.getBottom(),
                            Origin.parse(part.getSite())));
        }
        return new ForeignParts(
                new Window(message.getWidth(), message.getLeft(), message.getTop()), parts);
    }
}
