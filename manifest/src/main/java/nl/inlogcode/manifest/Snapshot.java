package nl.inlogcode.manifest;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/** What we said that we ship, held against what would ship. */
final class Snapshot {
    private static final List<String> NEVER =
            List.of(
                    "host_permissions",
                    "content_scripts",
                    "web_accessible_resources",
                    "externally_connectable");

    private static final List<String> OPTIONAL =
            List.of("optional_permissions", "optional_host_permissions");

    /** In the list of files, the words of every language. */
    private static final String WORDS = "_locales/*/messages.json";

    private Snapshot() {}

    static List<String> problems(
            SortedMap<String, byte[]> files,
            JsonObject manifest,
            String permissions,
            String names) {
        var problems = new ArrayList<String>();
        compare("permission", lines(permissions), asked(manifest), problems);
        compare("file", lines(names), named(files.keySet()), problems);
        for (var key : NEVER) {
            if (manifest.has(key)) {
                problems.add("the manifest has " + key);
            }
        }
        return problems;
    }

    /** Permissions by their names; what may be asked for later with "optional" before it. */
    private static Set<String> asked(JsonObject manifest) {
        var asked = new TreeSet<String>();
        manifest.getAsJsonArray("permissions").forEach(one -> asked.add(one.getAsString()));
        for (var key : OPTIONAL) {
            if (manifest.has(key)) {
                manifest.getAsJsonArray(key)
                        .forEach(one -> asked.add("optional " + one.getAsString()));
            }
        }
        return asked;
    }

    /** Languages come without a word here, each a file of that name. */
    private static Set<String> named(Set<String> files) {
        var named = new TreeSet<String>();
        for (var file : files) {
            named.add(Locale.FILE.matcher(file).matches() ? WORDS : file);
        }
        return named;
    }

    private static void compare(
            String what, Set<String> said, Set<String> found, List<String> problems) {
        for (var one : found) {
            if (!said.contains(one)) {
                problems.add("unexpected " + what + ": " + one);
            }
        }
        for (var one : said) {
            if (!found.contains(one)) {
                problems.add("missing " + what + ": " + one);
            }
        }
    }

    private static Set<String> lines(String text) {
        return new TreeSet<>(text.lines().filter(line -> !line.isBlank()).toList());
    }
}
