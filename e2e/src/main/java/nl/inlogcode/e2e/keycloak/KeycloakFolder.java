package nl.inlogcode.e2e.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipInputStream;
import nl.inlogcode.e2e.browser.Folders;

/**
 * Keycloak unpacked. It stays between runs, because Keycloak builds itself in it at its first
 * start; its database goes before each start, so that every run begins the same. One server at a
 * time.
 *
 * @param root with {@code bin}, {@code lib} and {@code data} in it
 * @param fresh whether it was unpacked just now, so that the first start is still to come
 */
record KeycloakFolder(Path root, boolean fresh) {
    private static final String REALM_FILE = "proefrealm.json";

    /**
     * Unpacks if that was not done yet, and makes ready for a start.
     *
     * @param zip Keycloak's own distribution, all of it in one folder
     * @param sha256 of the zip, in lower-case hex; looked at before unpacking
     * @param cache where to unpack
     * @throws IllegalStateException if the zip is not there, or is another one
     */
    static KeycloakFolder prepare(Path zip, String sha256, Path cache) {
        if (!Files.isRegularFile(zip)) {
            throw new IllegalStateException(
                    "Keycloak is not at "
                            + zip.toAbsolutePath()
                            + ": \"mvn -pl e2e -am generate-test-resources\" puts it there");
        }
        try {
            // Its name holds the version: the folder of an older one is not taken for this one.
            var root = cache.toAbsolutePath().resolve(onlyFolderIn(zip));
            boolean fresh = !Files.exists(root);
            if (fresh) {
                unpack(zip, sha256, root);
            }
            var folder = new KeycloakFolder(root, fresh);
            folder.reset();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot prepare Keycloak", e);
        }
    }

    private static Path onlyFolderIn(Path zip) throws IOException {
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            var first = in.getNextEntry();
            if (first == null) {
                throw new IllegalStateException(zip + " is not a zip, or an empty one");
            }
            return Path.of(first.getName()).getName(0);
        }
    }

    private static void unpack(Path zip, String sha256, Path root) throws IOException {
        var found = sha256(zip);
        if (!found.equals(sha256)) {
            throw new IllegalStateException(
                    zip + " has the SHA-256 " + found + ", not " + sha256 + ": delete it");
        }
        // Moved into place when complete: half a folder is never taken for a whole one.
        Path partial = root.resolveSibling("partial");
        Folders.delete(partial);
        Folders.unpack(zip, partial);
        Files.move(partial.resolve(root.getFileName()), root);
        Folders.delete(partial);
    }

    private static String sha256(Path file) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void reset() throws IOException {
        Folders.delete(root.resolve("data/h2"));
        Path imports = root.resolve("data/import");
        Folders.delete(imports);
        Files.createDirectories(imports);
        try (InputStream realm = KeycloakFolder.class.getResourceAsStream(REALM_FILE)) {
            Files.copy(realm, imports.resolve(REALM_FILE));
        }
    }

    /** Removes it: the next start unpacks anew. */
    void discard() {
        Folders.delete(root);
    }

    Path script() {
        return root.resolve("bin/kc.sh");
    }

    /** Beside it, so that it outlives a folder that did not start. */
    Path log() {
        return root.resolveSibling("server.log");
    }
}
