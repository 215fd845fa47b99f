package nl.inlogcode.manifest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Packs {@code inlogcode-chrome-<version>.zip} and {@code inlogcode-firefox-<version>.zip}. */
public final class Packager {
    /** The bundles that TeaVM made; anything else in that folder stays out. */
    static final List<String> BUNDLES = List.of("app.js", "page.js", "scan.js", "settings.js");

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
        for (var browser : List.of("chrome", "firefox")) {
            var files = collect(Path.of(arguments[2]), Path.of(arguments[3]));
            files.putAll(libraries.files());
            var manifest =
                    Manifests.merge(
                            Manifests.read(manifests.resolve("base.json")),
                            Manifests.read(manifests.resolve(browser + ".json")),
                            version);
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
            if (!problems.isEmpty()) {
                throw new IllegalStateException(browser + ":\n" + String.join("\n", problems));
            }
            Files.write(zip, packed);
            System.out.println(zip.getFileName() + ": " + packed.length + " bytes");
        }
        System.out.print(Budget.table(collect(Path.of(arguments[2]), Path.of(arguments[3]))));
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
        for (var bundle : BUNDLES) {
            files.put(bundle, Files.readAllBytes(bundles.resolve(bundle)));
        }
        return files;
    }
}
