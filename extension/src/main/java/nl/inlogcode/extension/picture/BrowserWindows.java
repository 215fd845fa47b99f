package nl.inlogcode.extension.picture;

import java.util.Optional;
import nl.inlogcode.core.enrol.OtherWindows;
import nl.inlogcode.core.screen.Camera;
import nl.inlogcode.core.screen.Picture;
import nl.inlogcode.core.screen.PictureResult;
import nl.inlogcode.extension.browser.Pictures.Bitmap;
import nl.inlogcode.extension.browser.Stream;

/** A window or the screen, as the browser lets its user choose one. */
public final class BrowserWindows implements OtherWindows {
    /** Milliseconds until the first picture must be there. */
    private static final int FIRST = 5000;

    private final PictureScanner reader;

    public BrowserWindows(PictureScanner reader) {
        this.reader = reader;
    }

    @Override
    public Taken take() {
        var asked = Stream.window();
        if (asked.stream().isEmpty()) {
            // A "no" and a list that was closed are the same error.
            return Camera.Cause.of(asked.error()) == Camera.Cause.DENIED
                    ? new Taken.NotChosen()
                    : new Taken.Failed();
        }
        Optional<Bitmap> still;
        try {
            still = asked.stream().get().takeOne(FIRST);
        } catch (RuntimeException e) {
            return new Taken.Failed();
        }
        return still.isEmpty() ? new Taken.Failed() : new Taken.Shot(new Shot(still.get()));
    }

    private final class Shot implements Picture {
        private final Bitmap still;

        Shot(Bitmap still) {
            this.still = still;
        }

        @Override
        public String name() {
            return "";
        }

        @Override
        public PictureResult read() {
            return reader.read(still, IncomingPicture.BUDGET);
        }
    }
}
