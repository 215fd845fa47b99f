package nl.inlogcode.practice.gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables that the gallery is built from. */
final class Resource {
    private Resource() {}

    /** The lines of a table. */
    static List<String> lines(String name) {
        try (var in = Resource.class.getResourceAsStream("/gallery/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no resource /gallery/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
