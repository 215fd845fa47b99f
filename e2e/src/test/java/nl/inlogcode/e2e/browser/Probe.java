package nl.inlogcode.e2e.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An extension that tries what ours needs: the page's script, its picture, storage, keys. */
public final class Probe {
    private static final Path SOURCES = Path.of("src/test/resources/probe");

    private Probe() {}

    /** Its zip for a browser, "chromium" or "firefox". */
    public static Path zip(String browser) {
        // Tests run in several processes.
        long process = ProcessHandle.current().pid();
        Path zip = Path.of("target", "probe-" + browser + "-" + process + ".zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            add(out, SOURCES.resolve("shared"));
            add(out, SOURCES.resolve(browser));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zip;
    }

    private static void add(ZipOutputStream out, Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                out.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, out);
            }
        }
    }
}
