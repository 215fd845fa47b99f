package nl.inlogcode.e2e.browser;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** JSON objects in one line. */
final class Json {
    private static final Gson GSON = new Gson();

    private Json() {}

    /** An object of names and values in turn; a value is JSON already or what Gson makes of it. */
    static JsonObject object(Object... namesAndValues) {
        var object = new JsonObject();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.add((String) namesAndValues[i], element(namesAndValues[i + 1]));
        }
        return object;
    }

    private static JsonElement element(Object value) {
        return value instanceof JsonElement json ? json : GSON.toJsonTree(value);
    }
}
