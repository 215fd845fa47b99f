package nl.inlogcode.extension.browser;

import java.util.Optional;
import nl.inlogcode.extension.browser.Pictures.Bitmap;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Moving pictures, of the camera or of a window (Media Capture and Streams; Screen Capture). The
 * browser asks the user each time. Calls block.
 */
public final class Stream {
    private final JSObject stream;

    private Stream(JSObject stream) {
        this.stream = stream;
    }

    /** A stream, or the name of the error why not. */
    public record Asked(Optional<Stream> stream, String error) {}

    /** Asks for the camera; the one at the back, where there are two. */
    public static Asked camera() {
        return asked(openCamera());
    }

    /** Lets the user choose a window or the screen. To be called while a click is fresh. */
    public static Asked window() {
        return asked(openWindow());
    }

    private static Asked asked(JSPromise<JSObject> promise) {
        var answer = Pending.of(promise).await();
        return answer.isGiven()
                ? new Asked(Optional.of(new Stream(answer.getValue())), "")
                : new Asked(Optional.empty(), nameOf(answer.getError()));
    }

    /** Of "NotFoundError: …" what stands before the colon. */
    private static String nameOf(String error) {
        int colon = error.indexOf(':');
        return colon < 0 ? error : error.substring(0, colon);
    }

    /** Shows it in a video element, from now on. */
    public void showIn(HTMLElement video) {
        show(stream, video);
    }

    /** False if it gives no more pictures: unplugged, or taken away. */
    public boolean isLive() {
        return live(stream);
    }

    /** What a video element shows now; empty if that is nothing yet. */
    public static Optional<Bitmap> frameOf(HTMLElement video) {
        var answer = Pending.of(frame(video)).await();
        return answer.isGiven() ? Optional.of(new Bitmap(answer.getValue())) : Optional.empty();
    }

    /**
     * Takes one picture and ends the stream.
     *
     * @return empty if no picture comes in time
     */
    public Optional<Bitmap> takeOne(int milliseconds) {
        try {
            return Pending.inTime(milliseconds, first(stream)).map(Bitmap::new);
        } finally {
            end();
        }
    }

    /** Ends it: the light of the camera goes out. May be called again. */
    public void end() {
        end(stream);
    }

    @JSBody(
            imports = @JSBodyImport(alias = "media", fromModule = "door/media.js"),
            script = "return media.openCamera();")
    private static native JSPromise<JSObject> openCamera();

    @JSBody(
            imports = @JSBodyImport(alias = "media", fromModule = "door/media.js"),
            script = "return media.openWindow();")
    private static native JSPromise<JSObject> openWindow();

    @JSBody(
            params = {"stream", "video"},
            imports = @JSBodyImport(alias = "media", fromModule = "door/media.js"),
            script = "media.showStream(stream, video);")
    private static native void show(JSObject stream, HTMLElement video);

    @JSBody(
            params = "stream",
            imports = @JSBodyImport(alias = "media", fromModule = "door/media.js"),
            script = "return media.isLive(stream);")
    private static native boolean live(JSObject stream);

    @JSBody(
            params = "video",
            script =
                    "return video.readyState < 2 || !video.videoWidth"
                            + " ? Promise.reject(new Error('early')) : createImageBitmap(video);")
    private static native JSPromise<JSObject> frame(HTMLElement video);

    @JSBody(
            params = "stream",
            imports = @JSBodyImport(alias = "media", fromModule = "door/media.js"),
            script = "return media.firstPicture(stream);")
    private static native JSPromise<JSObject> first(JSObject stream);

    @JSBody(
            params = "stream",
            imports = @JSBodyImport(alias = "media", fromModule = "door/media.js"),
            script = "media.endStream(stream);")
    private static native void end(JSObject stream);
}
