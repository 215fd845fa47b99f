package nl.inlogcode.extension.scan;

import nl.inlogcode.core.qr.Pixels;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.typedarrays.Int8Array;

/** From an ImageBitmap to pixels, which are looked at where the browser put them. */
final class BitmapPixels {
    private BitmapPixels() {}

    private interface Bitmap extends JSObject {
        @JSProperty
        int getWidth();

        @JSProperty
        int getHeight();

        void close();
    }

    static Pixels of(JSObject picture) {
        var bitmap = bitmap(picture);
        int width = bitmap.getWidth();
        int height = bitmap.getHeight();
        var context = context(width, height);
        draw(context, bitmap);
        bitmap.close();
        return new Pixels(width, height, bytes(context, width, height).toJavaArray());
    }

    @JSBody(params = "picture", script = "return picture;")
    private static native Bitmap bitmap(JSObject picture);

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
