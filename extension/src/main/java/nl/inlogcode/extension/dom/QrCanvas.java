package nl.inlogcode.extension.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * A QR code on the screen: black on white, four modules of quiet zone (ISO/IEC 18004 section 9.1),
 * whole device pixels a module. On a canvas, because what the code says must not stand in the
 * document, where an attribute of a vector picture would put it.
 */
public final class QrCanvas {
    private static final int QUIET_ZONE = 4;

    /**
     * What a phone's camera reads with ease, in CSS pixels. Not much more: in a small popup the
     * words below the code should be in view.
     */
    private static final int LEAST = 240;

    private QrCanvas() {}

    /** Which modules are dark. */
    public interface Modules {
        boolean isDark(int x, int y);
    }

    /**
     * @param count how many modules a side; up to 165 the code is at most 351 CSS pixels wide,
     *     which fits into the popup beside a scroll bar, and each module has two or more
     */
    public static Markup of(int count, Modules modules) {
        int side = count + 2 * QUIET_ZONE;
        double ratio = ratio();
        int size = (int) Math.ceil(LEAST * ratio / side);
        var canvas = Markup.of("canvas", "qr").attribute("role", "img");
        var pixels = String.valueOf(size * side);
        canvas.attribute("width", pixels).attribute("height", pixels);
        canvas.measure("--qr", (int) (size * side * 1000 / ratio) + "");
        var context = context(canvas.element());
        context.setFillStyle("#fff");
        context.fillRect(0, 0, size * side, size * side);
        context.setFillStyle("#000");
        for (int y = 0; y < count; y++) {
            for (int x = 0; x < count; x++) {
                if (modules.isDark(x, y)) {
                    int left = (x + QUIET_ZONE) * size;
                    context.fillRect(left, (y + QUIET_ZONE) * size, size, size);
                }
            }
        }
        return canvas;
    }

    /** Device pixels a CSS pixel. */
    @JSBody(script = "return devicePixelRatio;")
    private static native double ratio();

    @JSBody(params = "canvas", script = "return canvas.getContext('2d');")
    private static native CanvasRenderingContext2D context(HTMLElement canvas);
}
