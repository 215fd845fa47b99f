package nl.inlogcode.e2e.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what Chromium's network service wrote down ({@code --log-net-log}): each request of each
 * page, worker and extension passes through it, whatever began it. Also names that were only looked
 * up.
 */
final class NetLog {
    private NetLog() {}

    /** Who began it, or "-", and the address; in order. */
    static List<String> asked(Path file) {
        try {
            var log = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
            var types = log.getAsJsonObject("constants").getAsJsonObject("logEventTypes");
            int request = types.get("URL_REQUEST_START_JOB").getAsInt();
            int lookUp = types.get("HOST_RESOLVER_MANAGER_REQUEST").getAsInt();
            return asked(log.getAsJsonArray("events"), request, lookUp);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> asked(JsonArray events, int request, int lookUp) {
        var asked = new ArrayList<String>();
        for (var event : events) {
            var parameters = event.getAsJsonObject().getAsJsonObject("params");
            int type = event.getAsJsonObject().get("type").getAsInt();
            if (type == request && parameters != null && parameters.has("url")) {
                asked.add(text(parameters, "initiator") + " " + text(parameters, "url"));
            } else if (type == lookUp && parameters != null && parameters.has("host")) {
                asked.add("- lookup:" + text(parameters, "host"));
            }
        }
        return asked;
    }

    private static String text(JsonObject parameters, String name) {
        JsonElement value = parameters.get(name);
        return value == null || value.getAsString().equals("not an origin")
                ? "-"
                : value.getAsString();
    }
}
