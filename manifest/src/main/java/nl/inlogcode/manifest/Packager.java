package nl.inlogcode.manifest;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Packs {@code inlogcode-chrome-<version>.zip} and {@code inlogcode-firefox-<version>.zip}, and
 * {@code inlogcode-chrome-store-<version>.zip}, which differs from the first in its manifest alone.
 */
public final class Packager {
    /** The bundles that TeaVM made; anything else in that folder stays out. */
    static final List<String> BUNDLES =
            List.of("app.js", "argon2.js", "page.js", "scan.js", "settings.js");

    /**
     * The packages, and of what parts their manifests are. Who loads the first from a folder gets
     * the same id from each folder, by a public key (decision 0044); a store gives its own and
     * takes no key.
     */
    static final Map<String, List<String>> PACKAGES =
            Map.of(
                    "chrome", List.of("chrome", "by-hand"),
                    "chrome-store", List.of("chrome"),
                    "firefox", List.of("firefox"));

    private Packager() {}

    /**
     * @param arguments version, folder of the manifests, folder of the static files, folder of the
     *     bundles, folder for the zips, folder node_modules
     */
    public static void main(String[] arguments) throws IOException {
        var version = arguments[0];
        var manifests = Path.of(arguments[1]);
        var target = Path.of(arguments[4]);
        Files.createDirectories(target);
        stopAt("words", LocaleCheck.problems(Folder.read(Path.of(arguments[2]))));
        for (var browser : new TreeMap<>(PACKAGES).keySet()) {
            var manifest = manifest(manifests, browser, version);
            var files =
                    files(
                            manifest,
                            collect(Path.of(arguments[2]), Path.of(arguments[3])),
                            libraries(manifests, Path.of(arguments[5])));
            var zip = target.resolve("inlogcode-" + browser + "-" + version + ".zip");
            var packed = Zip.pack(files);
            var problems = new PackageCheck(files, manifest).problems();
            problems.addAll(Budget.problems(files, packed.length));
            problems.addAll(
                    Snapshot.problems(
                            files,
                            manifest,
                            Files.readString(manifests.resolve("permissions.txt")),
                            Files.readString(manifests.resolve("files.txt"))));
            problems.addAll(
                    Golden.problems(
                            manifest,
                            Files.readString(
                                    manifests.resolve("golden").resolve(browser + ".json"))));
            stopAt(browser, problems);
            Files.write(zip, packed);
            System.out.println(zip.getFileName() + ": " + packed.length + " bytes");
        }
        System.out.print(Budget.table(collect(Path.of(arguments[2]), Path.of(arguments[3]))));
    }

    /**
     * Packs one package for whoever is changing it, with all that is beside the bundles, such as
     * their source maps. Nothing of it ships, so it is held against nothing.
     *
     * @param browser "chrome" or "firefox"
     * @param root the folder of the whole project
     * @param bundles the folder of the bundles
     */
    public static void packUnchecked(
            String browser, String version, Path root, Path bundles, Path zip) throws IOException {
        var manifests = root.resolve("manifest");
        var files = statics(root.resolve("extension/src/main/extension"));
        files.putAll(Folder.read(bundles));
        Files.write(
                zip,
                Zip.pack(
                        files(
                                manifest(manifests, browser, version),
                                files,
                                libraries(manifests, root.resolve("node_modules")))));
    }

    private static void stopAt(String what, List<String> problems) {
        if (!problems.isEmpty()) {
            throw new IllegalStateException(what + ":\n" + String.join("\n", problems));
        }
    }

    private static SortedMap<String, byte[]> files(
            JsonObject manifest, SortedMap<String, byte[]> own, Libraries libraries)
            throws IOException {
        var files = new TreeMap<>(own);
        files.putAll(libraries.files());
        files.put("manifest.json", Manifests.print(manifest).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static Libraries libraries(Path manifests, Path modules) throws IOException {
        return new Libraries(modules, Files.readString(manifests.resolve("libraries.txt")));
    }

    /** The manifest of one of the packages. */
    static JsonObject manifest(Path manifests, String name, String version) throws IOException {
        var manifest = Manifests.read(manifests.resolve("base.json"));
        for (var part : PACKAGES.get(name)) {
            manifest = Manifests.merge(manifest, Manifests.read(manifests.resolve(part + ".json")));
        }
        return Manifests.merge(manifest, Manifests.version(version));
    }

    private static SortedMap<String, byte[]> collect(Path folder, Path bundles) throws IOException {
        var files = statics(folder);
        for (var bundle : BUNDLES) {
            files.put(bundle, Files.readAllBytes(bundles.resolve(bundle)));
        }
        return files;
    }

    /** The static files as they ship. */
    private static SortedMap<String, byte[]> statics(Path folder) throws IOException {
        var files = Folder.read(folder);
        Parts.putInto(files);
        Descriptions.takeOut(files);
        return files;
    }
}
