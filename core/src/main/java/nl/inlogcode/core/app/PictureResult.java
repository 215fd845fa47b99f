package nl.inlogcode.core.app;

import java.util.List;

/** What came of reading a picture. */
public sealed interface PictureResult {
    /**
     * At least one QR code was read.
     *
     * @param texts what they say, each text once; not empty
     */
    record Read(List<String> texts) implements PictureResult {
        public Read {
            texts = List.copyOf(texts);
            if (texts.isEmpty()) {
                throw new IllegalArgumentException("nothing was read");
            }
        }

        /** Without the texts: they may hold secrets. */
        @Override
        public String toString() {
            return "Read[" + texts.size() + "]";
        }
    }

    /** It was looked through, and there is no QR code in it. */
    record Nothing() implements PictureResult {}

    /** Time was up before all ways of looking had been tried. */
    record NotSure() implements PictureResult {}

    /**
     * The browser cannot show it: no picture, a damaged one, or of a kind that it does not know.
     */
    record Unreadable() implements PictureResult {}

    /** A PDF document: pages, not a picture. */
    record Pdf() implements PictureResult {}

    /** Our own reading broke down; says nothing about the picture. */
    record Failed() implements PictureResult {}
}
