package nl.inlogcode.extension.page;

import nl.inlogcode.extension.dom.page.PageParts;
import nl.inlogcode.extension.dom.page.PageSources;
import nl.inlogcode.extension.dom.page.PageTexts;
import nl.inlogcode.extension.dom.page.PageWindow;
import nl.inlogcode.extension.message.LookLinks;
import nl.inlogcode.extension.message.PageScanMessages.ScannedFrame;
import nl.inlogcode.extension.message.PageScanMessages.TextMessage;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSPromise;

/** Looks through a frame for links with accounts and pictures that may be QR codes. */
final class PageLook {
    /** Milliseconds that the page gets to load pictures which it kept for later. */
    private static final int LOADING = 300;

    /** A page that keeps more for later is a shop window. */
    private static final int MOST_LATE = 40;

    private static final int LEAST = 40;

    private PageLook() {}

    /** Promises a {@link ScannedFrame}. */
    static JSPromise<? extends JSObject> look() {
        var loading = new JSArray<JSPromise<JSObject>>();
        var late = new JSArray<LookElement>();
        var trees = LookDom.trees();
        var images = LookDom.all(trees, "img");
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
                : LookDom.settled(loading, LOADING)
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
        return JSPromise.resolve(PageParts.all());
    }

    /** Promises a {@link TextMessage}. */
    static JSPromise<? extends JSObject> text() {
        var text = new StringBuilder();
        var trees = LookDom.trees();
        for (int i = 0; i < trees.getLength(); i++) {
            text.append(PageTexts.shown(trees.get(i))).append('\n');
            text.append(PageTexts.fields(trees.get(i))).append('\n');
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
            JSArray<JSObject> trees, JSArray<LookElement> others) {
        ScannedFrame message = JSObjects.create();
        message.setOrigin(PageWindow.origin());
        var refused = LookPictures.take(message, trees, others);
        int pending = 0;
        var images = LookDom.all(trees, "img");
        for (int i = 0; i < images.getLength(); i++) {
            if (isPending(images.get(i))) {
                pending++;
            }
        }
        message.setPending(pending);
        return LookPlaces.count(message, trees, refused);
    }

    /** Kept until it comes into view; until then it may have no size. */
    private static boolean isLate(LookElement image) {
        return !image.isComplete() && image.getLoading().equals("lazy");
    }

    private static boolean isPending(LookElement image) {
        return !image.isComplete() && Math.min(image.shownWidth(), image.shownHeight()) >= LEAST;
    }

    private static JSArray<LookElement> others(JSArray<JSObject> trees) {
        var others = new JSArray<LookElement>();
        for (int i = 0; i < trees.getLength(); i++) {
            var inTree = PageSources.<LookElement>images(trees.get(i));
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
        var trees = LookDom.trees();
        for (int i = 0; i < trees.getLength(); i++) {
            var addresses = PageTexts.addresses(trees.get(i), PageTexts.shown(trees.get(i)));
            for (int j = 0; j < addresses.getLength(); j++) {
                var address = addresses.get(j).stringValue();
                if (LookLinks.isOtpauth(address)) {
                    links.append(address).append('\n');
                }
            }
        }
        return message(links);
    }
}
