package nl.inlogcode.e2e.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.inlogcode.e2e.browser.Folders;

/**
 * Keycloak unpacked. It stays between runs, because Keycloak builds itself in it at its first
 * start; its database goes before each start, so that every run begins the same. One server at a
 * time.
 */
final class KeycloakFolder {
    private static final String REALM_FILE = "proefrealm.json";

    private final Path root;

    private KeycloakFolder(Path root) {
        this.root = root;
    }

    /**
     * Unpacks if that was not done yet, and makes ready for a fresh start.
     *
     * @param zip Keycloak's own distribution, all of it in one folder
     * @param cache where to unpack
     */
    static KeycloakFolder prepare(Path zip, Path cache) {
        try {
            Path unpacked = cache.toAbsolutePath().resolve("unpacked");
            if (!Files.exists(unpacked)) {
                // Moved into place when complete: half a folder is never taken for a whole one.
                Path partial = cache.toAbsolutePath().resolve("partial");
                Folders.delete(partial);
                Folders.unpack(zip, partial);
                Files.move(partial, unpacked);
            }
            var folder = new KeycloakFolder(onlyFolderIn(unpacked));
            folder.reset();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot prepare Keycloak", e);
        }
    }

    private static Path onlyFolderIn(Path unpacked) throws IOException {
        try (var inside = Files.list(unpacked)) {
            return inside.findFirst().orElseThrow();
        }
    }

    private void reset() throws IOException {
        Folders.delete(root.resolve("data/h2"));
        Path imports = root.resolve("data/import");
        Folders.delete(imports);
        Files.createDirectories(imports);
        try (var realm = KeycloakFolder.class.getResourceAsStream(REALM_FILE)) {
            Files.copy(realm, imports.resolve(REALM_FILE));
        }
    }

    Path script() {
        return root.resolve("bin/kc.sh");
    }

    Path log() {
        return root.resolve("data/inlogcode-server.log");
    }
}
