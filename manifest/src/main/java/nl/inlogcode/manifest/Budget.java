package nl.inlogcode.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** How large the parts may be, in bytes. */
final class Budget {
    private static final int ZIP = 790_000;

    /**
     * In bytes. Why app.js is larger than we aimed at: decision 0012. page.js is put into a page at
     * the user's action only; scan.js is loaded when a picture is read, settings.js by the settings
     * page alone, argon2.js where there is no WebAssembly.
     */
    private static final Map<String, Integer> FILES =
            Map.of(
                    "app.js", 660_000,
                    "argon2.js", 40_000,
                    "page.js", 165_000,
                    "scan.js", 215_000,
                    "settings.js", 405_000);

    private Budget() {}

    static List<String> problems(SortedMap<String, byte[]> files, int packed) {
        var problems = new ArrayList<String>();
        if (packed > ZIP) {
            problems.add("the zip has " + packed + " bytes, more than " + ZIP);
        }
        FILES.forEach(
                (name, most) -> {
                    int size = files.get(name).length;
                    if (size > most) {
                        problems.add(name + " has " + size + " bytes, more than " + most);
                    }
                });
        return problems;
    }

    static String table(SortedMap<String, byte[]> files) {
        var table = new StringBuilder();
        for (var bundle : Packager.BUNDLES) {
            table.append(bundle).append(": ").append(files.get(bundle).length).append(" bytes\n");
        }
        return table.toString();
    }
}
