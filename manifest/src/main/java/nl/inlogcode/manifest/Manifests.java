package nl.inlogcode.manifest;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One base manifest and a patch for each browser: a patch adds keys and never changes one. */
final class Manifests {
    private Manifests() {}

    /**
     * @throws IllegalArgumentException if the patch names a key that the base has
     */
    static JsonObject merge(JsonObject base, JsonObject patch) {
        var merged = base.deepCopy();
        for (var key : patch.keySet()) {
            if (merged.has(key)) {
                throw new IllegalArgumentException("the patch overrides " + key);
            }
            merged.add(key, patch.get(key));
        }
        return merged;
    }

    /** The part that no file holds. */
    static JsonObject version(String version) {
        var patch = new JsonObject();
        patch.addProperty("version", version);
        return patch;
    }

    static JsonObject read(Path file) throws IOException {
        return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    }

    static String print(JsonObject manifest) {
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(manifest)
                + "\n";
    }
}
