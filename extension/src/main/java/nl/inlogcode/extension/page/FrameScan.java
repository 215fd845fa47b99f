package nl.inlogcode.extension.page;

import nl.inlogcode.extension.dom.page.PagePictures;
import nl.inlogcode.extension.dom.page.PageWindow;
import nl.inlogcode.extension.dom.page.PageWords;
import nl.inlogcode.extension.message.AccountLinks;
import nl.inlogcode.extension.message.PageScanMessages.ScannedFrame;
import nl.inlogcode.extension.message.PageScanMessages.TextMessage;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSPromise;

/** Looks through a frame for links with accounts and pictures that may be QR codes. */
final class FrameScan {
    /** Milliseconds that the page gets to load pictures which it kept for later. */
    private static final int LOADING = 300;

    /** A page that keeps more for later is a shop window. */
    private static final int MOST_LATE = 40;

    private static final int LEAST = 40;

    private FrameScan() {}

    /** Promises a {@link ScannedFrame}. */
    static JSPromise<? extends JSObject> scan() {
        var loading = new JSArray<JSPromise<JSObject>>();
        var late = new JSArray<PictureElement>();
        var trees = PagePictures.trees();
        JSArray<PictureElement> images = PagePictures.all(trees, "img");
        for (int i = 0; i < images.getLength(); i++) {
            var image = images.get(i);
            if (isLate(image) && late.getLength() < MOST_LATE) {
                late.push(image);
                image.setLoading("eager");
                loading.push(image.decode());
            } else if (isPending(image)) {
                loading.push(image.decode());
            }
        }
        var others = others(trees);
        for (int i = 0; i < others.getLength(); i++) {
            loading.push(others.get(i).decode());
        }
        return loading.getLength() == 0
                ? message(trees, others)
                : PagePictures.settled(loading, LOADING)
                        .flatThen(
                                done -> {
                                    // What has begun to load goes on.
                                    for (int i = 0; i < late.getLength(); i++) {
                                        late.get(i).setLoading("lazy");
                                    }
                                    return message(trees, others);
                                });
    }

    /** Promises a {@link nl.inlogcode.extension.message.PageScanMessages.PartsMessage}. */
    static JSPromise<? extends JSObject> parts() {
        return JSPromise.resolve(PageWindow.partsOfOthers());
    }

    /** Promises a {@link TextMessage}. */
    static JSPromise<? extends JSObject> text() {
        var text = new StringBuilder();
        var trees = PagePictures.trees();
        for (int i = 0; i < trees.getLength(); i++) {
            text.append(PageWords.shownText(trees.get(i))).append('\n');
            text.append(PageWords.fieldTexts(trees.get(i))).append('\n');
        }
        return message(text);
    }

    private static JSPromise<? extends JSObject> message(StringBuilder text) {
        TextMessage message = JSObjects.create();
        message.setOrigin(PageWindow.origin());
        message.setText(text.toString());
        return JSPromise.resolve(message);
    }

    private static JSPromise<JSObject> message(
            JSArray<JSObject> trees, JSArray<PictureElement> others) {
        ScannedFrame message = JSObjects.create();
        message.setOrigin(PageWindow.origin());
        var refused = ScanPictures.take(message, trees, others);
        int pending = 0;
        JSArray<PictureElement> images = PagePictures.all(trees, "img");
        for (int i = 0; i < images.getLength(); i++) {
            if (isPending(images.get(i))) {
                pending++;
            }
        }
        message.setPending(pending);
        return HiddenPlaces.count(message, trees, refused);
    }

    /** Kept until it comes into view; until then it may have no size. */
    private static boolean isLate(PictureElement image) {
        return !image.isComplete() && image.getLoading().equals("lazy");
    }

    private static boolean isPending(PictureElement image) {
        return !image.isComplete() && Math.min(image.shownWidth(), image.shownHeight()) >= LEAST;
    }

    private static JSArray<PictureElement> others(JSArray<JSObject> trees) {
        var others = new JSArray<PictureElement>();
        for (int i = 0; i < trees.getLength(); i++) {
            var inTree = PagePictures.<PictureElement>images(trees.get(i));
            for (int j = 0; j < inTree.getLength(); j++) {
                others.push(inTree.get(j));
            }
        }
        return others;
    }

    /**
     * Promises a {@link TextMessage} of the addresses of otpauth: and otpauth-migration:, a line
     * for each, as the page writes them: of links, in any attribute or field, or in the text.
     */
    static JSPromise<? extends JSObject> links() {
        var links = new StringBuilder();
        var trees = PagePictures.trees();
        for (int i = 0; i < trees.getLength(); i++) {
            var addresses = PageWords.addresses(trees.get(i), PageWords.shownText(trees.get(i)));
            for (int j = 0; j < addresses.getLength(); j++) {
                var address = addresses.get(j).stringValue();
                if (AccountLinks.isOtpauth(address)) {
                    links.append(address).append('\n');
                }
            }
        }
        return message(links);
    }
}
