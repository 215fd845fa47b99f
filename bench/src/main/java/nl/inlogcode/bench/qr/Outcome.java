package nl.inlogcode.bench.qr;

import java.util.List;
import nl.inlogcode.e2e.qr.Picture;

/**
 * What one reader made of one picture.
 *
 * @param texts what it read
 * @param millis from pixels to texts
 * @param drawing milliseconds that it took, apart from those, to get at the pixels
 * @param complete false if it says that it did not look to the end
 */
record Outcome(
        Picture picture, List<String> texts, double millis, double drawing, boolean complete) {
    Outcome {
        texts = List.copyOf(texts);
    }

    /** Whether the text was read; of a picture without a code: whether nothing was. */
    boolean isRight() {
        return picture.expect().map(texts::contains).orElse(texts.isEmpty());
    }

    boolean hasAll() {
        return texts.containsAll(picture.texts());
    }

    /** How many texts are not in the picture. */
    int misreads() {
        return (int) texts.stream().filter(text -> !picture.texts().contains(text)).count();
    }
}
