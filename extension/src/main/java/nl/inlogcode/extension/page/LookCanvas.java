package nl.inlogcode.extension.page;

import java.util.Optional;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSError;
import org.teavm.jso.core.JSString;

/** Draws what an element shows, apart from the page, and takes the picture. */
final class LookCanvas {
    private LookCanvas() {}

    /**
     * A PNG picture as a data: URL, transparent where the element's is.
     *
     * @param smooth false to draw each pixel as a block when enlarging; vector pictures are sharp
     *     either way
     * @return empty if the picture comes from another origin, which the browser keeps from us
     */
    static Optional<String> png(JSObject element, int width, int height, boolean smooth) {
        // Not null where it fails: that would be no JSString, and break the whole look.
        JSString url =
                JSError.catchNative(
                        () -> draw(element, width, height, smooth), error -> JSString.valueOf(""));
        return url.getLength() == 0 ? Optional.empty() : Optional.of(url.stringValue());
    }

    @JSBody(
            params = {"element", "width", "height", "smooth"},
            imports = @JSBodyImport(alias = "pictures", fromModule = "door/page-pictures.js"),
            script = "return pictures.drawElement(element, width, height, smooth);")
    private static native JSString draw(JSObject element, int width, int height, boolean smooth);
}
