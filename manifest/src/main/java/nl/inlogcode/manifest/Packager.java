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
        var libraries =
                new Libraries(
                        Path.of(arguments[5]),
                        Files.readString(manifests.resolve("libraries.txt")));
        for (var browser : new TreeMap<>(PACKAGES).keySet()) {
            var files = collect(Path.of(arguments[2]), Path.of(arguments[3]));
            files.putAll(libraries.files());
            var manifest = manifest(manifests, browser, version);
            files.put("manifest.json", Manifests.print(manifest).getBytes(StandardCharsets.UTF_8));
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
            if (!problems.isEmpty()) {
                throw new IllegalStateException(browser + ":\n" + String.join("\n", problems));
            }
            Files.write(zip, packed);
            System.out.println(zip.getFileName() + ": " + packed.length + " bytes");
        }
        System.out.print(Budget.table(collect(Path.of(arguments[2]), Path.of(arguments[3]))));
    }

    /** The manifest of one of the packages. */
    static JsonObject manifest(Path manifests, String name, String version) throws IOException {
        var manifest = Manifests.read(manifests.resolve("base.json"));
        for (var part : PACKAGES.get(name)) {
            manifest = Manifests.merge(manifest, Manifests.read(manifests.resolve(part + ".json")));
        }
        return Manifests.merge(manifest, Manifests.version(version));
    }

    private static SortedMap<String, byte[]> collect(Path statics, Path bundles)
            throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var found = Files.walk(statics)) {
            for (var file : found.filter(Files::isRegularFile).toList()) {
                var name = statics.relativize(file).toString().replace('\\', '/');
                files.put(name, Files.readAllBytes(file));
            }
        }
        Parts.putInto(files);
        for (var bundle : BUNDLES) {
            files.put(bundle, Files.readAllBytes(bundles.resolve(bundle)));
        }
        return files;
    }
}
