package nl.inlogcode.e2e.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder where a browser keeps everything, and where we keep what belongs to it: its log and
 * the extension's files. So the same profile has the extension at the same place each time, which
 * gives it the same id in Chromium.
 *
 * @param folder absolute
 * @param temporary whether it goes when the browser closes
 */
record Profile(Path folder, boolean temporary) {
    static Profile of(LaunchOptions options, String prefix) {
        try {
            if (options.profile().isEmpty()) {
                return new Profile(Files.createTempDirectory(prefix), true);
            }
            Path folder = options.profile().get().toAbsolutePath();
            Files.createDirectories(folder);
            return new Profile(folder, false);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a profile", e);
        }
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    Path log() {
        return file("inlogcode-browser.log");
    }

    /** Writes a file of the profile, in folders that are made. */
    void write(String name, String content) {
        try {
            Path file = file(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + name, e);
        }
    }

    void remove(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + name, e);
        }
    }

    /** Removes the folder if it was made for this run. */
    void discard() {
        if (temporary) {
            Folders.delete(folder);
        }
    }
}
