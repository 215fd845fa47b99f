package nl.inlogcode.e2e.qr;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A folder of pictures with a manifest.json: an array of objects with file, category, expect (the
 * text, or null for a picture without a code) and others (texts of further codes).
 */
public final class Corpus {
    public static final String MANIFEST = "manifest.json";

    private Corpus() {}

    public static List<Picture> read(Path folder) {
        try {
            var pictures = new ArrayList<Picture>();
            JsonParser.parseString(Files.readString(folder.resolve(MANIFEST)))
                    .getAsJsonArray()
                    .forEach(entry -> pictures.add(picture(folder, entry.getAsJsonObject())));
            return pictures;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the manifest of " + folder, e);
        }
    }

    private static Picture picture(Path folder, JsonObject entry) {
        var expect = entry.get("expect");
        var others = new ArrayList<String>();
        if (entry.has("others")) {
            entry.getAsJsonArray("others").forEach(other -> others.add(other.getAsString()));
        }
        return new Picture(
                folder.resolve(entry.get("file").getAsString()),
                entry.get("category").getAsString(),
                Optional.ofNullable(expect)
                        .filter(text -> !text.isJsonNull())
                        .map(JsonElement::getAsString),
                others);
    }
}
