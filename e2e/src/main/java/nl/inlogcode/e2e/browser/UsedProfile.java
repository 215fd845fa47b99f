package nl.inlogcode.e2e.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * A profile that Firefox has run with before, as a user's has. At its first start Firefox makes
 * databases and compiles its own scripts, which costs as much as a scene; so that is done once, and
 * every other profile begins as a copy.
 */
final class UsedProfile {
    /** Of one run alone. */
    private static final Set<String> LEFT_OUT =
            Set.of("user.js", "lock", ".parentlock", "MarionetteActivePort");

    private static Optional<Path> made = Optional.empty();

    private UsedProfile() {}

    /** Copies it into a folder where Firefox has not been yet; leaves others as they are. */
    static synchronized void copyInto(Path folder) {
        if (Files.exists(folder.resolve("prefs.js"))) {
            return;
        }
        if (made.isEmpty()) {
            made = Optional.of(make());
        }
        Path used = made.get();
        try (var files = Files.walk(used)) {
            for (Path from : (Iterable<Path>) files::iterator) {
                Path to = folder.resolve(used.relativize(from));
                if (Files.isDirectory(from)) {
                    Files.createDirectories(to);
                } else if (!LEFT_OUT.contains(from.getFileName().toString())) {
                    Files.copy(from, to);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot copy a profile", e);
        }
    }

    private static Path make() {
        // Without our extension: only a browser is started.
        var profile = Profile.of(LaunchOptions.of(Path.of("none")), "inlogcode-used-firefox-");
        Runtime.getRuntime().addShutdownHook(new Thread(profile::discard));
        var running = FirefoxLauncher.start(LaunchOptions.of(Path.of("none")), profile);
        Firefox.quit(running.process(), running.marionette());
        return profile.folder();
    }
}
