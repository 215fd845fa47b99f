package nl.inlogcode.extension.browser;

import java.util.Optional;
import org.teavm.jso.JSBody;
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
    public static Optional<Still> frameOf(HTMLElement video) {
        var answer = Pending.of(frame(video)).await();
        return answer.isGiven() ? Optional.of(new Still(answer.getValue())) : Optional.empty();
    }

    /**
     * Takes one picture and ends the stream.
     *
     * @return empty if no picture comes in time
     */
    public Optional<Still> takeOne(int milliseconds) {
        try {
            return Timed.within(milliseconds, first(stream)).map(Still::new);
        } finally {
            end();
        }
    }

    /** Ends it: the light of the camera goes out. May be called again. */
    public void end() {
        end(stream);
    }

    // In a promise of its own: where there are no such devices at all, it throws at once.
    @JSBody(
            script =
                    "return Promise.resolve().then(function() {"
                            + " return navigator.mediaDevices.getUserMedia({audio: false, video: {"
                            + " facingMode: {ideal: 'environment'},"
                            + " width: {ideal: 1280}, height: {ideal: 720}}}); });")
    private static native JSPromise<JSObject> openCamera();

    // At once and not in a promise: the browser asks for a fresh click.
    @JSBody(
            script =
                    "return navigator.mediaDevices && navigator.mediaDevices.getDisplayMedia"
                            + " ? navigator.mediaDevices.getDisplayMedia({audio: false,"
                            + " video: {cursor: 'never', frameRate: {ideal: 5}}})"
                            + " : Promise.reject(new TypeError('no such thing here'));")
    private static native JSPromise<JSObject> openWindow();

    @JSBody(
            params = {"stream", "video"},
            script = "video.srcObject = stream; video.play().catch(function() {});")
    private static native void show(JSObject stream, HTMLElement video);

    @JSBody(
            params = "stream",
            script =
                    "return stream.getVideoTracks().some(function(track) {"
                            + " return track.readyState === 'live'; });")
    private static native boolean live(JSObject stream);

    @JSBody(
            params = "video",
            script =
                    "return video.readyState < 2 || !video.videoWidth"
                            + " ? Promise.reject(new Error('early')) : createImageBitmap(video);")
    private static native JSPromise<JSObject> frame(HTMLElement video);

    @JSBody(
            params = "stream",
            script =
                    "const video = document.createElement('video');"
                            + " video.muted = true; video.srcObject = stream;"
                            + " return new Promise(function(done, failed) {"
                            + " video.onerror = failed; video.onloadeddata = done;"
                            + " video.play().catch(failed); })"
                            + ".then(function() { return createImageBitmap(video); });")
    private static native JSPromise<JSObject> first(JSObject stream);

    @JSBody(
            params = "stream",
            script = "stream.getTracks().forEach(function(track) { track.stop(); });")
    private static native void end(JSObject stream);
}
