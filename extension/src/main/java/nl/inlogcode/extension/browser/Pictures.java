package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/**
 * Pictures as the browser decodes them. They are loaded as images, in which no script runs and
 * which load nothing else.
 */
public final class Pictures {
    private Pictures() {}

    /**
     * Decodes a picture.
     *
     * @param url a data: URL
     * @param scale how many times larger than the size it asks for; for vector pictures
     * @return an ImageBitmap; broken if it is no picture
     */
    public static JSPromise<JSObject> bitmap(String url, int scale) {
        return decoded(url).flatThen(image -> JSPromise.resolve(drawn(image, scale)));
    }

    /** A data: URL of an SVG document. */
    @JSBody(
            params = "document",
            script = "return 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(document);")
    public static native String vector(String document);

    @JSBody(
            params = "url",
            script =
                    "var image = new Image(); image.src = url;"
                            + " return image.decode().then(function() { return image; });")
    private static native JSPromise<JSObject> decoded(String url);

    @JSBody(
            params = {"image", "scale"},
            script =
                    "var width = image.naturalWidth * scale, height = image.naturalHeight * scale;"
                            + " var canvas = new OffscreenCanvas(width, height);"
                            + " canvas.getContext('2d').drawImage(image, 0, 0, width, height);"
                            + " return canvas.transferToImageBitmap();")
    private static native JSObject drawn(JSObject image, int scale);
}
