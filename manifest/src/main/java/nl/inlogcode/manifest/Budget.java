package nl.inlogcode.manifest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How large the parts may be, in bytes. */
final class Budget {
    /** The zip without the words of any language. */
    private static final int ZIP = 750_000;

    /** The words of each language, packed. */
    private static final int LANGUAGE = 20_000;

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

    static List<String> problems(SortedMap<String, byte[]> files, int packed) throws IOException {
        var problems = new ArrayList<String>();
        int zip = ZIP;
        for (var file : files.entrySet()) {
            if (Locale.FILE.matcher(file.getKey()).matches()) {
                zip += LANGUAGE;
                hold(file.getKey() + ", packed,", packedSize(file), LANGUAGE, problems);
            }
        }
        hold("the zip", packed, zip, problems);
        FILES.forEach((name, most) -> hold(name, files.get(name).length, most, problems));
        return problems;
    }

    private static void hold(String what, int size, int most, List<String> problems) {
        if (size > most) {
            problems.add(what + " has " + size + " bytes, more than " + most);
        }
    }

    private static int packedSize(Map.Entry<String, byte[]> file) throws IOException {
        return Zip.pack(new TreeMap<>(Map.ofEntries(file))).length;
    }

    static String table(SortedMap<String, byte[]> files) {
        var table = new StringBuilder();
        for (var bundle : Packager.BUNDLES) {
            table.append(bundle).append(": ").append(files.get(bundle).length).append(" bytes\n");
        }
        return table.toString();
    }
}
