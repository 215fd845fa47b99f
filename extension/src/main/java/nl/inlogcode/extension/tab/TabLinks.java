package nl.inlogcode.extension.tab;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.extension.browser.Scripting;
import nl.inlogcode.extension.browser.Scripting.FrameResult;
import nl.inlogcode.extension.message.PageScanMessages.TextMessage;
import org.teavm.jso.core.JSArrayReader;

/** The links with accounts that the frames of a page hold, and whose they are. */
final class TabLinks {
    private TabLinks() {}

    /**
     * One of them.
     *
     * @param own the frame is of the page's own origin
     * @param origin of the frame
     */
    record Link(String text, boolean own, String origin) {
        void readBy(TabLook look) {
            if (own) {
                look.readLink(text);
            } else {
                look.readForeignLink(text, origin);
            }
        }
    }

    static List<Link> of(JSArrayReader<FrameResult<TextMessage>> frames) {
        var given = Scripting.given(frames);
        var own = Scripting.own(given);
        var links = new ArrayList<Link>();
        for (int i = 0; i < given.getLength(); i++) {
            boolean isOwn = false;
            for (int j = 0; j < own.getLength(); j++) {
                isOwn |= own.get(j).getFrameId() == given.get(i).getFrameId();
            }
            add(given.get(i).getResult(), isOwn, links);
        }
        return links;
    }

    private static void add(TextMessage message, boolean own, List<Link> links) {
        var text = message.getText();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            links.add(new Link(text.substring(start, end), own, message.getOrigin()));
            start = end + 1;
        }
    }
}
