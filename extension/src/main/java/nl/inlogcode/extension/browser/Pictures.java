package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

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
    public static Still still(String url) {
        return new Still(bitmap(url, 1).await());
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
            script =
                    "const root = new DOMParser().parseFromString(document, 'image/svg+xml')"
                            + ".documentElement;"
                            + " if (root.localName !== 'svg') { throw new Error('no SVG'); }"
                            + " const number = function(name) { const text = root.getAttribute(name);"
                            + " return text && text.indexOf('%') < 0 ? parseFloat(text) || 0 : 0; };"
                            + " const box = (root.getAttribute('viewBox') || '').trim()"
                            + ".split(/[\\s,]+/).map(Number);"
                            + " const width = number('width') || box[2] || 300;"
                            + " const height = number('height') || box[3] || 300;"
                            + " if (!root.hasAttribute('viewBox')) {"
                            + " root.setAttribute('viewBox', '0 0 ' + width + ' ' + height); }"
                            + " const scale = Math.max(1, least / Math.min(width, height));"
                            + " root.setAttribute('width', width * scale);"
                            + " root.setAttribute('height', height * scale);"
                            + " return new XMLSerializer().serializeToString(root);")
    private static native String sized(String document, int least);

    @JSBody(
            params = "url",
            script =
                    "var image = new Image(); image.src = url;"
                            + " return image.decode().then(function() { return image; });")
    private static native JSPromise<JSObject> decoded(String url);

    @JSBody(
            params = {"image", "scale", "most"},
            script =
                    "var width = image.naturalWidth * scale, height = image.naturalHeight * scale;"
                            + " var part = Math.min(1, Math.sqrt(most / (width * height)));"
                            + " width = Math.floor(width * part);"
                            + " height = Math.floor(height * part);"
                            + " var canvas = new OffscreenCanvas(width, height);"
                            + " canvas.getContext('2d').drawImage(image, 0, 0, width, height);"
                            + " return canvas.transferToImageBitmap();")
    private static native JSObject drawn(JSObject image, int scale, int most);
}
