package nl.inlogcode.e2e.qr;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A picture and what there is to read in it.
 *
 * @param category what is difficult about it
 * @param expect the text that is looked for; empty if there is no code in the picture
 * @param others the texts of further codes in it
 */
public record Picture(Path file, String category, Optional<String> expect, List<String> others) {
    public Picture {
        others = List.copyOf(others);
    }

    public String name() {
        return file.getFileName().toString();
    }

    /** All that can rightly be read. */
    public List<String> texts() {
        var texts = new ArrayList<>(others);
        expect.ifPresent(texts::add);
        return texts;
    }
}
