package nl.inlogcode.e2e.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.inlogcode.e2e.browser.Surface;

/**
 * Pictures of the screen, in a folder, under names.
 *
 * @param wanted whether they are taken at all: each takes a while
 */
public record Shots(Path folder, boolean wanted) {
    /** For who only wants to live the steps. */
    public static Shots none() {
        return new Shots(Path.of("."), false);
    }

    /** The folder that the build names, or {@code target/shots}. */
    public static Shots of(String run) {
        return new Shots(Path.of(System.getProperty("inlogcode.shots", "target/shots"), run), true);
    }

    public void take(Surface surface, String name) {
        if (!wanted) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name + ".png"), surface.screenshot());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
