package nl.inlogcode.core.screen;

import java.util.List;

/** What came of reading a picture. */
public sealed interface PictureResult {
    /** No text was read: none is there, or none that can be read. */
    sealed interface Unread extends PictureResult {}

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
    record Nothing() implements Unread {}

    /** Time was up before all ways of looking had been tried. */
    record NotSure() implements Unread {}

    /**
     * The browser cannot show it: no picture, a damaged one, or of a kind that it does not know.
     */
    record Unreadable() implements Unread {}

    /** A PDF document: pages, not a picture. */
    record Pdf() implements Unread {}

    /** Our own reading broke down; says nothing about the picture. */
    record Failed() implements PictureResult {}
}
