package nl.inlogcode.extension.picture;

import nl.inlogcode.core.screen.Camera;
import nl.inlogcode.core.screen.PictureResult;
import nl.inlogcode.extension.browser.Stream;
import nl.inlogcode.extension.dom.Markup;

/** The camera, with its pictures in a video element of the page. */
public final class BrowserCamera implements Camera {
    private final Markup video;

    public BrowserCamera(Markup video) {
        this.video = video;
    }

    @Override
    public Start start() {
        var asked = Stream.camera();
        if (asked.stream().isEmpty()) {
            return new Start.Refused(Cause.of(asked.error()));
        }
        var stream = asked.stream().get();
        stream.showIn(video.element());
        return new Start.On(new Shown(stream));
    }

    private final class Shown implements Feed {
        private final Stream stream;
        private final PictureScanner reader = new PictureScanner();

        Shown(Stream stream) {
            this.stream = stream;
            reader.start();
        }

        @Override
        public PictureResult look(int milliseconds) {
            if (!stream.isLive()) {
                return new PictureResult.Failed();
            }
            var frame = Stream.frameOf(video.element());
            return frame.isPresent()
                    ? reader.read(frame.get(), milliseconds)
                    : new PictureResult.Nothing();
        }

        @Override
        public void stop() {
            stream.end();
            reader.end();
        }
    }
}
