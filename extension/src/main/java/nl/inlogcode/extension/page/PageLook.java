package nl.inlogcode.extension.page;

import nl.inlogcode.extension.message.LookLinks;
import nl.inlogcode.extension.message.LookMessage;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;

/** Looks through a frame for links with accounts and pictures that may be QR codes. */
final class PageLook {
    /** Milliseconds that the page gets to load pictures which it kept for later. */
    private static final int LOADING = 300;

    private static final int LEAST = 40;

    private PageLook() {}

    /** Promises a {@link LookMessage}. */
    static JSPromise<? extends JSObject> look() {
        var loading = new JSArray<JSPromise<JSObject>>();
        var images = LookDom.all("img");
        for (int i = 0; i < images.getLength(); i++) {
            if (isPending(images.get(i))) {
                images.get(i).setLoading("eager");
                loading.push(images.get(i).decode());
            }
        }
        return loading.getLength() == 0
                ? JSPromise.resolve(message())
                : LookDom.settled(loading, LOADING).then(done -> message());
    }

    private static LookMessage message() {
        LookMessage message = JSObjects.create();
        message.setLinks(links());
        LookPictures.take(message);
        int pending = 0;
        var images = LookDom.all("img");
        for (int i = 0; i < images.getLength(); i++) {
            if (isPending(images.get(i))) {
                pending++;
            }
        }
        message.setPending(pending);
        return message;
    }

    private static boolean isPending(LookElement image) {
        return !image.isComplete() && Math.min(image.shownWidth(), image.shownHeight()) >= LEAST;
    }

    private static JSArray<JSString> links() {
        var links = new JSArray<JSString>();
        var elements = LookDom.all("a[href*='otpauth' i],area[href*='otpauth' i]");
        for (int i = 0; i < elements.getLength(); i++) {
            var address = elements.get(i).getAttribute("href").trim();
            if (LookLinks.isOtpauth(address)) {
                links.push(JSString.valueOf(address));
            }
        }
        return links;
    }
}
