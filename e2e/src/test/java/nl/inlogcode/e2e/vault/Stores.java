package nl.inlogcode.e2e.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.inlogcode.e2e.browser.Folders;
import nl.inlogcode.e2e.journey.Inlogcode;

/**
 * Where a browser keeps the extension's two stores on the disk. The device key lies with the
 * database: it is in one, of the same origin.
 */
enum Stores {
    /** IndexedDB. */
    DATABASE,
    /** storage.local. */
    MIRROR;

    /**
     * The folder of this store in a profile that has been used.
     *
     * <p>Chromium: all databases of all origins, of which only the extension has any, and one of
     * LevelDB. Firefox: two of the quota manager, each with a {@code .metadata} file and SQLite's
     * below {@code idb}; that of storage.local belongs to a container of its own (2^32 - 1).
     */
    Path folder(Inlogcode product, Path profile) throws IOException {
        if (product == Inlogcode.CHROMIUM) {
            return this == DATABASE
                    ? profile.resolve("Default/IndexedDB")
                    : only(profile.resolve("Default/Local Extension Settings"), "", true);
        }
        return only(profile.resolve("storage/default"), "^userContextId", this == MIRROR);
    }

    private static Path only(Path folder, String part, boolean has) throws IOException {
        try (var all = Files.list(folder)) {
            var found =
                    all.filter(one -> !one.getFileName().toString().startsWith("http"))
                            .filter(one -> one.getFileName().toString().contains(part) == has)
                            .toList();
            if (found.size() != 1) {
                throw new IllegalStateException(folder + " holds " + found);
            }
            return found.get(0);
        }
    }

    /**
     * The files of a store below its folder. Firefox' localStorage and its files of the extension's
     * own are in there too and are neither of the two: they keep the third sign of a vault and the
     * spare device key, which are what is left when both are lost.
     */
    static List<Path> files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !folder.relativize(file).startsWith("ls"))
                    .filter(file -> !folder.relativize(file).startsWith("fs"))
                    .sorted()
                    .toList();
        }
    }

    /** Makes a folder what another is. */
    static void copy(Path from, Path to) throws IOException {
        Folders.delete(to);
        try (var all = Files.walk(from)) {
            for (var one : all.toList()) {
                var target = to.resolve(from.relativize(one).toString());
                if (Files.isDirectory(one)) {
                    Files.createDirectories(target);
                } else if (!Files.isSymbolicLink(one)) {
                    Files.copy(one, target);
                }
            }
        }
    }
}
