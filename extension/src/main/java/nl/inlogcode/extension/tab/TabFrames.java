package nl.inlogcode.extension.tab;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.extension.browser.Scripting;
import nl.inlogcode.extension.browser.Scripting.FrameResult;
import nl.inlogcode.extension.message.PageScanMessages.PagePicture;
import nl.inlogcode.extension.message.PageScanMessages.ScannedFrame;
import org.teavm.jso.core.JSArrayReader;

/**
 * What the page script found in all frames of a page.
 *
 * @param entered false if not one frame answered: the browser keeps us out
 * @param pictures the likeliest to be a QR code first
 * @param hidden what can only be seen, and is not in view
 * @param foreign what frames of other sites hold, where the browser lets us into these
 * @param complete false if a frame did not answer, or had pictures that were not loaded yet
 */
record TabFrames(
        boolean entered,
        List<PagePicture> pictures,
        List<Place> hidden,
        List<Foreign> foreign,
        boolean complete) {
    /** Something that may be a QR code and can only be seen: which one, in which frame. */
    record Place(int frame, int number) {}

    /** A frame of another site, which the browser lets us into. */
    record Foreign(String origin, List<PagePicture> pictures) {}

    static TabFrames of(JSArrayReader<FrameResult<ScannedFrame>> frames) {
        var pictures = new ArrayList<PagePicture>();
        var hidden = new ArrayList<Place>();
        var foreign = new ArrayList<Foreign>();
        var given = Scripting.given(frames);
        var own = Scripting.own(given);
        boolean complete = given.getLength() == frames.getLength();
        for (int i = 0; i < given.getLength(); i++) {
            var message = given.get(i).getResult();
            if (isAmong(own, given.get(i))) {
                pictures.addAll(picturesOf(message));
            } else {
                foreign.add(new Foreign(message.getOrigin(), picturesOf(message)));
            }
            for (int j = 0; j < message.getHidden(); j++) {
                hidden.add(new Place(given.get(i).getFrameId(), j));
            }
            complete &= message.getPending() == 0;
        }
        pictures.sort((one, other) -> other.getRank() - one.getRank());
        return new TabFrames(given.getLength() > 0, pictures, hidden, foreign, complete);
    }

    private static boolean isAmong(
            JSArrayReader<FrameResult<ScannedFrame>> frames, FrameResult<ScannedFrame> one) {
        for (int i = 0; i < frames.getLength(); i++) {
            if (frames.get(i).getFrameId() == one.getFrameId()) {
                return true;
            }
        }
        return false;
    }

    private static List<PagePicture> picturesOf(ScannedFrame message) {
        var pictures = new ArrayList<PagePicture>();
        for (int j = 0; j < message.getPictures().getLength(); j++) {
            pictures.add(message.getPictures().get(j));
        }
        return pictures;
    }

    /** The page could not be entered. */
    static TabFrames none() {
        return new TabFrames(false, List.of(), List.of(), List.of(), false);
    }
}
