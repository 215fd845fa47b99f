package nl.inlogcode.manifest;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;

/** A package that is in order, to be broken in one place at a time. */
final class Sample {
    static final String PERMISSIONS = "activeTab\nstorage\n";

    final TreeMap<String, byte[]> files = new TreeMap<>();

    Sample() {
        with(
                "manifest.json",
                """
                {"name": "__MSG_name__", "permissions": ["activeTab", "storage"],
                 "action": {"default_popup": "popup.html", "default_icon": {"16": "icons/16.png"}},
                 "background": {"scripts": ["background.js"]}}""");
        with(
                "popup.html",
                """
                <link href="style.css"><script type="module" src="popup.js"></script>
                <p data-text="hello"></p><ul data-label-text="list"></ul>""");
        with("popup.js", "import { popup } from './app.js';\npopup();");
        with("app.js", "const worker = 'scan-start.js';");
        with("scan-start.js", "onmessage = () => {};");
        with("background.js", "");
        with("style.css", "");
        with("icons/16.png", "");
        with("_locales/en/messages.json", "{\"name\": {}, \"hello\": {}, \"list\": {}}");
    }

    Sample with(String file, String text) {
        files.put(file, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Sample without(String file) {
        files.remove(file);
        return this;
    }

    Sample replace(String file, String old, String replacement) {
        var text = new String(files.get(file), StandardCharsets.UTF_8);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(old);
        }
        return with(file, text.replace(old, replacement));
    }

    JsonObject manifest() {
        var text = new String(files.get("manifest.json"), StandardCharsets.UTF_8);
        return JsonParser.parseString(text).getAsJsonObject();
    }

    String names() {
        return String.join("\n", files.keySet()) + "\n";
    }
}
