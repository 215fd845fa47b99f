package nl.inlogcode.extension.picture;

import java.util.ArrayList;
import nl.inlogcode.core.screen.PictureResult;
import nl.inlogcode.extension.browser.Still;

/** Reads decoded pictures, one at a time, with a scan worker of its own. */
public final class StillReader {
    private final PictureScanner scanner = new PictureScanner();

    /** Loads the worker while something else is waited for. */
    public void prepare() {
        scanner.start();
    }

    /** Reads a picture, and takes it away from the caller. Blocks. */
    public PictureResult read(Still still, int milliseconds) {
        try {
            var reply = scanner.scan(still.bitmap(), false, milliseconds);
            if (reply.isEmpty()) {
                return new PictureResult.NotSure();
            }
            var codes = reply.get().getCodes();
            var texts = new ArrayList<String>();
            for (int i = 0; i < codes.getLength(); i++) {
                texts.add(codes.get(i).getText());
            }
            if (!texts.isEmpty()) {
                return new PictureResult.Read(texts);
            }
            return reply.get().isComplete()
                    ? new PictureResult.Nothing()
                    : new PictureResult.NotSure();
        } catch (RuntimeException e) {
            return new PictureResult.Failed();
        }
    }

    public void end() {
        scanner.end();
    }
}
