package nl.inlogcode.manifest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Whether the parts of the package fit together: files, texts, and nothing that runs text. */
final class PackageCheck {
    private static final Pattern HTML_REFERENCE = Pattern.compile("(?:src|href)=\"([^\"#]+)\"");
    private static final Pattern JS_REFERENCE =
            Pattern.compile("['\"]((?:\\./)?[a-z][a-z0-9/-]*\\.(?:js|html|css|png|svg))['\"]");
    private static final Pattern MESSAGE = Pattern.compile("__MSG_([A-Za-z0-9_@]+?)__");
    private static final Pattern HTML_TEXT = Pattern.compile("data-[a-z-]*text=\"([a-z0-9_]+)\"");
    private static final List<String> FORBIDDEN =
            List.of("eval(", "new Function", "innerHTML", "outerHTML", "document.write");

    private final SortedMap<String, byte[]> files;
    private final JsonObject manifest;
    private final List<String> problems = new ArrayList<>();

    PackageCheck(SortedMap<String, byte[]> files, JsonObject manifest) {
        this.files = files;
        this.manifest = manifest;
    }

    List<String> problems() {
        references(manifest);
        for (var name : files.keySet()) {
            if (name.endsWith(".html")) {
                every(HTML_REFERENCE, text(name), file -> exists(name, file));
            } else if (name.endsWith(".js")) {
                every(JS_REFERENCE, text(name), file -> exists(name, file));
                for (var word : FORBIDDEN) {
                    if (text(name).contains(word)) {
                        problems.add(name + " holds " + word);
                    }
                }
            }
        }
        texts();
        return problems;
    }

    private void references(JsonElement element) {
        if (element.isJsonObject()) {
            element.getAsJsonObject().entrySet().forEach(entry -> references(entry.getValue()));
        } else if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(this::references);
        } else if (element.isJsonPrimitive()
                && element.getAsString().matches("[a-z0-9/-]+\\.[a-z]+")) {
            exists("manifest.json", element.getAsString());
        }
    }

    /** A module names others from its own folder on; whatever else is named lies at the top. */
    private void exists(String from, String named) {
        var folder = from.substring(0, from.lastIndexOf('/') + 1);
        var file = named.startsWith("./") ? folder + named.substring(2) : named;
        if (!files.containsKey(file)) {
            problems.add(from + " names " + file + ", which is not there");
        }
    }

    private void texts() {
        var used = new TreeSet<String>();
        every(MESSAGE, text("manifest.json"), used::add);
        for (var name : files.keySet()) {
            if (name.endsWith(".html")) {
                every(HTML_TEXT, text(name), used::add);
            }
        }
        var words = Locale.all(files).get(Locale.REFERENCE);
        for (var key : used) {
            if (!words.keys().contains(key)) {
                problems.add("no text for " + key + " in " + words.name());
            }
        }
    }

    private String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private static void every(
            Pattern pattern, String text, java.util.function.Consumer<String> action) {
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            action.accept(matcher.group(1));
        }
    }
}
