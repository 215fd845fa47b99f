package nl.inlogcode.e2e.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.ZipFile;

/** The zip that ships, and what the drivers must know of its manifest. */
final class ExtensionZip {
    private final Path zip;
    private final JsonObject manifest;

    ExtensionZip(Path zip) {
        this.zip = zip.toAbsolutePath();
        try (var file = new ZipFile(this.zip.toFile())) {
            var entry = file.getEntry("manifest.json");
            if (entry == null) {
                throw new BrowserException(zip + " holds no manifest.json");
            }
            byte[] json = file.getInputStream(entry).readAllBytes();
            manifest =
                    JsonParser.parseString(new String(json, StandardCharsets.UTF_8))
                            .getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + zip, e);
        }
    }

    /** The popup's file, without query or fragment. */
    String popup() {
        String path = manifest.getAsJsonObject("action").get("default_popup").getAsString();
        return path.split("[?#]")[0];
    }

    /** The id that Firefox knows it by. */
    String geckoId() {
        return manifest.getAsJsonObject("browser_specific_settings")
                .getAsJsonObject("gecko")
                .get("id")
                .getAsString();
    }

    /** Unpacks it into a folder, from which all that was there before goes first. */
    void unpackInto(Path folder) {
        Folders.delete(folder);
        Folders.unpack(zip, folder);
    }

    /**
     * Writes the manifest into a folder that it was unpacked into.
     *
     * @param hosts match patterns that it asks for besides
     */
    void writeManifest(Path folder, List<String> hosts) {
        var changed = manifest.deepCopy();
        if (!hosts.isEmpty()) {
            var array = new JsonArray();
            hosts.forEach(array::add);
            changed.add("host_permissions", array);
        }
        try {
            Files.writeString(folder.resolve("manifest.json"), changed.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void copyTo(Path file) {
        try {
            Files.copy(zip, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot copy " + zip, e);
        }
    }
}
