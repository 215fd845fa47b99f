package nl.inlogcode.e2e.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Whole folders: unpacked and removed. */
public final class Folders {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Folders() {}

    /** Unpacks a zip into a folder, which is made; files there already are overwritten. */
    public static void unpack(Path zip, Path folder) {
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder)) {
                    throw new BrowserException(zip + " holds a path outside itself");
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.write(file, in.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack " + zip, e);
        }
    }

    /** Removes a folder with all in it. A browser that just quit may still write: tries again. */
    public static void delete(Path folder) {
        Wait.until(folder + " to be removed", PATIENCE, () -> deleteOnce(folder));
    }

    private static boolean deleteOnce(Path folder) {
        if (!Files.exists(folder)) {
            return true;
        }
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException | UncheckedIOException changedMeanwhile) {
            return false;
        }
        return !Files.exists(folder);
    }
}
