package nl.inlogcode.e2e.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The product with one more file, the compiled checks, which its background worker loads beside its
 * own: the worker has nothing to press, so this is how a test makes it work. All else is as it
 * ships.
 */
final class WithChecks {
    private static final String WORKER = "background.js";

    private static final String LOAD =
            """
            import { rename } from './checks.js';
            globalThis.renameForTest = (issuer, from, to) => {
                globalThis.renamedForTest = '';
                rename(issuer, from, to).then(
                    said => { globalThis.renamedForTest = said; },
                    error => { globalThis.renamedForTest = String(error); });
                return true;
            };
            """;

    /** What Firefox evaluates has a world of its own. */
    private static final String WORLD = "(globalThis.wrappedJSObject ?? globalThis).";

    /** An expression for what came of {@link #rename}, in a word; empty while it is under way. */
    static final String RENAMED = WORLD + "renamedForTest";

    private WithChecks() {}

    static Path of(Path zip, Path folder) throws IOException {
        var copy = folder.resolve(zip.getFileName());
        try (var from = new ZipFile(zip.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (var entry : from.stream().toList()) {
                var bytes = from.getInputStream(entry).readAllBytes();
                if (entry.getName().equals(WORKER)) {
                    bytes = (LOAD + new String(bytes, StandardCharsets.UTF_8)).getBytes();
                }
                put(to, entry.getName(), bytes);
            }
            put(
                    to,
                    "checks.js",
                    Files.readAllBytes(Path.of(System.getProperty("inlogcode.checks"))));
        }
        return copy;
    }

    private static void put(ZipOutputStream to, String name, byte[] bytes) throws IOException {
        to.putNextEntry(new ZipEntry(name));
        to.write(bytes);
        to.closeEntry();
    }

    /** An expression that makes the worker begin with so many renames. */
    static String rename(String issuer, int from, int to) {
        return WORLD + "renameForTest('%s', %d, %d)".formatted(issuer, from, to);
    }
}
