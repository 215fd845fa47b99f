package nl.inlogcode.extension.popup;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.extension.browser.FrameResult;
import nl.inlogcode.extension.browser.FrameResults;
import nl.inlogcode.extension.message.LookMessage;
import nl.inlogcode.extension.message.LookPicture;
import org.teavm.jso.core.JSArrayReader;

/**
 * What the page script found in all frames of a page.
 *
 * @param entered false if not one frame answered: the browser keeps us out
 * @param pictures the likeliest to be a QR code first
 * @param hidden what can only be seen, and is not in view
 * @param complete false if a frame did not answer, or had pictures that were not loaded yet
 */
record TabFrames(
        boolean entered, List<LookPicture> pictures, List<Place> hidden, boolean complete) {
    /** Something that may be a QR code and can only be seen: which one, in which frame. */
    record Place(int frame, int number) {}

    static TabFrames of(JSArrayReader<FrameResult<LookMessage>> frames) {
        var pictures = new ArrayList<LookPicture>();
        var hidden = new ArrayList<Place>();
        var given = FrameResults.given(frames);
        boolean complete = given.getLength() == frames.getLength();
        for (int i = 0; i < given.getLength(); i++) {
            var message = given.get(i).getResult();
            for (int j = 0; j < message.getPictures().getLength(); j++) {
                pictures.add(message.getPictures().get(j));
            }
            for (int j = 0; j < message.getHidden(); j++) {
                hidden.add(new Place(given.get(i).getFrameId(), j));
            }
            complete &= message.getPending() == 0;
        }
        pictures.sort((one, other) -> other.getRank() - one.getRank());
        return new TabFrames(given.getLength() > 0, pictures, hidden, complete);
    }

    /** The page could not be entered. */
    static TabFrames none() {
        return new TabFrames(false, List.of(), List.of(), false);
    }
}
