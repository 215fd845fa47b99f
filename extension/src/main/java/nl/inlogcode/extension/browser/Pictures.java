package nl.inlogcode.extension.browser;

import nl.inlogcode.core.qr.Pixels;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.typedarrays.Int8Array;

/**
 * Pictures as the browser decodes them. They are loaded as images, in which no script runs and
 * which load nothing else.
 */
public final class Pictures {
    /**
     * The most pixels of one picture: what a canvas and the worker bear, and more than phones make.
     */
    private static final int MOST = 40_000_000;

    /** The pixels on the shorter side at which a vector picture is drawn. */
    private static final int SHARP = 1200;

    private Pictures() {}

    /**
     * Decodes a picture.
     *
     * @param url a data: URL
     * @param scale how many times larger than the size it asks for; for vector pictures
     * @return an ImageBitmap; broken if it is no picture
     */
    public static JSPromise<JSObject> bitmap(String url, int scale) {
        return decoded(url).flatThen(image -> JSPromise.resolve(drawn(image, scale, MOST)));
    }

    /** The pixels in a row of an ImageBitmap. */
    @JSBody(params = "bitmap", script = "return bitmap.width;")
    public static native int width(JSObject bitmap);

    /**
     * Decodes a picture and blocks until that is done.
     *
     * @param url a data: URL
     * @throws RuntimeException if it is no picture
     */
    public static Bitmap decode(String url) {
        return new Bitmap(bitmap(url, 1).await());
    }

    /** A data: URL of an SVG document. */
    @JSBody(
            params = "document",
            script = "return 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(document);")
    public static native String vector(String document);

    /**
     * The same SVG document with a size in pixels that shows small things sharply. Firefox draws
     * none that has no size at all. It is parsed only: nothing in it runs or loads.
     *
     * @throws RuntimeException if it is no SVG document
     */
    public static String sized(String document) {
        return sized(document, SHARP);
    }

    @JSBody(
            params = {"document", "least"},
            imports = @JSBodyImport(alias = "media", fromModule = "door/media.js"),
            script = "return media.sizedVector(document, least);")
    private static native String sized(String document, int least);

    @JSBody(
            params = "url",
            imports = @JSBodyImport(alias = "media", fromModule = "door/media.js"),
            script = "return media.decodedPicture(url);")
    private static native JSPromise<JSObject> decoded(String url);

    @JSBody(
            params = {"image", "scale", "most"},
            imports = @JSBodyImport(alias = "media", fromModule = "door/media.js"),
            script = "return media.drawnPicture(image, scale, most);")
    private static native JSObject drawn(JSObject image, int scale, int most);

    /** A picture that the browser has decoded (ImageBitmap), on its way to the scan worker. */
    public static final class Bitmap {
        private final JSObject handle;

        Bitmap(JSObject handle) {
            this.handle = handle;
        }

        /** What is handed over to the worker; afterwards this is empty. */
        public JSObject handle() {
            return handle;
        }
    }

    /**
     * The pixels of an ImageBitmap, which is closed; they are looked at where the browser put them.
     */
    public static Pixels pixels(JSObject bitmap) {
        int width = width(bitmap);
        int height = height(bitmap);
        var context = context(width, height);
        draw(context, bitmap);
        close(bitmap);
        return new Pixels(width, height, bytes(context, width, height).toJavaArray());
    }

    @JSBody(params = "bitmap", script = "return bitmap.height;")
    private static native int height(JSObject bitmap);

    @JSBody(params = "bitmap", script = "bitmap.close();")
    private static native void close(JSObject bitmap);

    @JSBody(
            params = {"width", "height"},
            script =
                    "return new OffscreenCanvas(width, height)"
                            + ".getContext('2d', {willReadFrequently: true, colorSpace: 'srgb'});")
    private static native JSObject context(int width, int height);

    @JSBody(
            params = {"context", "bitmap"},
            script = "context.drawImage(bitmap, 0, 0);")
    private static native void draw(JSObject context, JSObject bitmap);

    @JSBody(
            params = {"context", "width", "height"},
            script = "return new Int8Array(context.getImageData(0, 0, width, height).data.buffer);")
    private static native Int8Array bytes(JSObject context, int width, int height);
}
