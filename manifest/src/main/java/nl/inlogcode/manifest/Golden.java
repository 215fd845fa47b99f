package nl.inlogcode.manifest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Every manifest as a whole, as somebody looked at it: what a manifest can ask for is more than any
 * list of what must not be in it. Whoever changes one changes the file beside it too, and sees what
 * that comes to.
 */
final class Golden {
    private static final String VERSION = "@version@";

    private Golden() {}

    /** What differs; one line for each. */
    static List<String> problems(JsonObject manifest, String golden) {
        var text = golden.replace(VERSION, manifest.get("version").getAsString());
        var problems = new ArrayList<String>();
        compare("", JsonParser.parseString(text), manifest, problems);
        return problems;
    }

    private static void compare(
            String path, JsonElement said, JsonElement found, List<String> problems) {
        if (said != null
                && found != null
                && said.isJsonObject()
                && found.isJsonObject()
                && !said.equals(found)) {
            var keys = new TreeSet<>(said.getAsJsonObject().keySet());
            keys.addAll(found.getAsJsonObject().keySet());
            for (var key : keys) {
                compare(
                        path.isEmpty() ? key : path + "." + key,
                        said.getAsJsonObject().get(key),
                        found.getAsJsonObject().get(key),
                        problems);
            }
        } else if (said == null || !said.equals(found)) {
            problems.add(
                    "the manifest has "
                            + path
                            + ": "
                            + found
                            + " where the golden one has "
                            + said);
        }
    }
}
