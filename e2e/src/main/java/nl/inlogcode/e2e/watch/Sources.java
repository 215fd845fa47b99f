package nl.inlogcode.e2e.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The files that the extension is made of, and what is to be done when one of them changes. */
final class Sources {
    /** What a change asks for; each does what the one before it does, too. */
    enum Effect {
        /** It is no part of the extension. */
        NOTHING,
        /** Words, styles, pages, manifests: they are only packed. */
        PACK,
        /** JavaScript that goes into the bundles. */
        BUNDLE,
        /** Java. */
        COMPILE,
        /** How it is built, and what is loaded into the compiler: that is read at the start. */
        START_AGAIN
    }

    /** The folders of Java that is compiled into the bundles, under the project's. */
    static final List<String> JAVA = List.of("core/src/main/java", "extension/src/main/java");

    private static final String STATIC = "extension/src/main/extension";
    private static final String MODULES = "extension/src/main/js";
    private static final String RESOURCES = "extension/src/main/resources";
    private static final Set<String> BUILD =
            Set.of(
                    "pom.xml",
                    "core/pom.xml",
                    "extension/pom.xml",
                    "extension/bundle.mjs",
                    "package-lock.json");

    /** When a file was changed, and its length: two changes may fall into one tick of the clock. */
    private record Stamp(long time, long length) {}

    private final Path root;
    private Map<Path, Stamp> known;

    /**
     * @param root the folder of the whole project
     */
    Sources(Path root) {
        this.root = root;
        known = stamps();
    }

    /** What a change of this file asks for. */
    static Effect effect(Path relative) {
        var name = relative.toString().replace('\\', '/');
        if (JAVA.stream().anyMatch(folder -> name.startsWith(folder + "/"))) {
            return name.endsWith(".java") ? Effect.COMPILE : Effect.NOTHING;
        }
        if (name.startsWith(MODULES + "/")) {
            return Effect.BUNDLE;
        }
        if (name.startsWith(STATIC + "/") || name.matches("manifest/[^/]+\\.json")) {
            return Effect.PACK;
        }
        return name.startsWith(RESOURCES + "/") || BUILD.contains(name)
                ? Effect.START_AGAIN
                : Effect.NOTHING;
    }

    /** Files that were added, changed or removed since the last call, from the project's folder. */
    Set<Path> changes() {
        var now = stamps();
        var changed = new TreeSet<Path>();
        now.forEach(
                (file, stamp) -> {
                    if (!stamp.equals(known.get(file))) {
                        changed.add(file);
                    }
                });
        known.keySet().stream().filter(file -> !now.containsKey(file)).forEach(changed::add);
        known = now;
        return changed;
    }

    private Map<Path, Stamp> stamps() {
        var stamps = new HashMap<Path, Stamp>();
        for (var folder : JAVA) {
            note(root.resolve(folder), Integer.MAX_VALUE, stamps);
        }
        note(root.resolve(MODULES), Integer.MAX_VALUE, stamps);
        note(root.resolve(STATIC), Integer.MAX_VALUE, stamps);
        note(root.resolve(RESOURCES), Integer.MAX_VALUE, stamps);
        for (var folder : List.of("", "core", "extension", "manifest")) {
            note(root.resolve(folder), 1, stamps);
        }
        return stamps;
    }

    private void note(Path folder, int depth, Map<Path, Stamp> stamps) {
        try (var files = Files.walk(folder, depth)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var relative = root.relativize(file);
                if (effect(relative) != Effect.NOTHING) {
                    stamps.put(relative, stamp(file));
                }
            }
        } catch (NoSuchFileException goneMeanwhile) {
            // The next look finds it gone.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stamp stamp(Path file) throws IOException {
        return new Stamp(Files.getLastModifiedTime(file).toMillis(), Files.size(file));
    }
}
