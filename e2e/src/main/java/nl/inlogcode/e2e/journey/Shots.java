package nl.inlogcode.e2e.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import nl.inlogcode.e2e.browser.Surface;

/**
 * Pictures of the screen, in a folder, under names.
 *
 * @param wanted whether they are taken at all: each takes a while
 * @param judge looks at each screen too, given its name
 */
public record Shots(Path folder, boolean wanted, BiConsumer<Surface, String> judge) {
    /** For who only wants to live the steps. */
    public static Shots none() {
        return new Shots(Path.of("."), false, (surface, name) -> {});
    }

    /** The folder that the build names, or {@code target/shots}. */
    public static Shots of(String run) {
        return of(run, (surface, name) -> {});
    }

    /** Likewise, and each screen is judged besides. */
    public static Shots of(String run, BiConsumer<Surface, String> judge) {
        var folder = Path.of(System.getProperty("inlogcode.shots", "target/shots"), run);
        return new Shots(folder, true, judge);
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
        judge.accept(surface, name);
    }
}
