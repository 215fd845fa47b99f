package nl.inlogcode.extension.page;

import java.util.Optional;
import nl.inlogcode.extension.dom.page.PagePlaces;
import nl.inlogcode.extension.dom.page.PageWindow;
import nl.inlogcode.extension.message.PageScanMessages.PlaceRequest;
import nl.inlogcode.extension.message.PageScanMessages.ScannedFrame;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSPromise;

/**
 * What can only be read off the tab's picture and is not in view: brought there for a moment, and
 * drawn smaller if it is larger than the window. Kept from the look that found it until the next
 * one; the page is as it was after each.
 */
final class HiddenPlaces {
    /** Milliseconds after which the page is put back, should nobody ask for it any more. */
    private static final int LONGEST = 2500;

    private static JSArray<PictureElement> hidden = new JSArray<>();
    private static Optional<JSObject> scrolled = Optional.empty();
    private static Optional<JSObject> shrunk = Optional.empty();

    private HiddenPlaces() {}

    /** Promises the message with the number of such things. */
    static JSPromise<JSObject> count(
            ScannedFrame message, JSArray<JSObject> trees, JSArray<PictureElement> skipped) {
        var unreadable = skipped;
        for (int i = 0; i < trees.getLength(); i++) {
            JSArray<PictureElement> inTree = PagePlaces.unreadable(trees.get(i));
            for (int j = 0; j < inTree.getLength(); j++) {
                unreadable.push(inTree.get(j));
            }
        }
        if (unreadable.getLength() == 0) {
            hidden = unreadable;
            return JSPromise.resolve(message);
        }
        return PagePlaces.outOfView(unreadable)
                .then(
                        found -> {
                            hidden = found;
                            message.setHidden(found.getLength());
                            return message;
                        });
    }

    /** Brings one of them into view; promises an empty object. */
    static JSPromise<JSObject> reveal(JSObject request) {
        int place = ((PlaceRequest) request).getPlace();
        if (place >= hidden.getLength()) {
            return JSPromise.resolve(JSObjects.create());
        }
        putBack();
        var element = hidden.get(place);
        var before = PagePlaces.scrolled(element);
        scrolled = Optional.of(before);
        shrunk = Optional.of(PagePlaces.shrunk(element));
        PageWindow.later(() -> putBack(before), LONGEST);
        return PagePlaces.reveal(element);
    }

    /** Puts the page back as it was. */
    static JSPromise<JSObject> end() {
        putBack();
        return JSPromise.resolve(JSObjects.create());
    }

    private static void putBack() {
        // The size first: what is scrolled may reach farther with it.
        shrunk.ifPresent(PagePlaces::grow);
        shrunk = Optional.empty();
        scrolled.ifPresent(PagePlaces::putBack);
        scrolled = Optional.empty();
    }

    private static void putBack(JSObject before) {
        if (scrolled.isPresent() && scrolled.get() == before) {
            putBack();
        }
    }
}
