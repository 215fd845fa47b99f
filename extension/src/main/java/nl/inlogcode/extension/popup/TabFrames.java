package nl.inlogcode.extension.popup;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.extension.browser.FrameResult;
import nl.inlogcode.extension.message.LookMessage;
import nl.inlogcode.extension.message.LookPicture;
import org.teavm.jso.core.JSArrayReader;

/**
 * What the page script found in all frames of a page.
 *
 * @param links in the order of the frames
 * @param pictures the likeliest to be a QR code first
 * @param complete false if a frame did not answer, or had pictures that were not loaded yet
 */
record TabFrames(List<String> links, List<LookPicture> pictures, boolean complete) {
    static TabFrames of(JSArrayReader<FrameResult<LookMessage>> frames) {
        var links = new ArrayList<String>();
        var pictures = new ArrayList<LookPicture>();
        boolean complete = frames.getLength() > 0;
        for (int i = 0; i < frames.getLength(); i++) {
            var message = frames.get(i).getResult();
            if (message == null) {
                complete = false;
                continue;
            }
            for (int j = 0; j < message.getLinks().getLength(); j++) {
                links.add(message.getLinks().get(j).stringValue());
            }
            for (int j = 0; j < message.getPictures().getLength(); j++) {
                pictures.add(message.getPictures().get(j));
            }
            complete &= message.getPending() == 0;
        }
        pictures.sort((one, other) -> other.getRank() - one.getRank());
        return new TabFrames(links, pictures, complete);
    }

    /** The page could not be entered. */
    static TabFrames none() {
        return new TabFrames(List.of(), List.of(), false);
    }
}
