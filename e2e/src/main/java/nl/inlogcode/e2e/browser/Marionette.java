package nl.inlogcode.e2e.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * Firefox' Marionette protocol over one socket: {@code length:json}, a command {@code [0, id, name,
 * parameters]} and its answer {@code [1, id, error, result]}.
 */
final class Marionette implements AutoCloseable {
    private static final Duration TO_START = Duration.ofMinutes(3);
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** Where a script runs: in the page of the chosen tab, or in the browser's own window. */
    enum Context {
        CONTENT,
        CHROME
    }

    private final Socket socket;
    private final InputStream in;
    private int lastId;
    private Context context = Context.CONTENT;

    /** The tab that it is in; empty if that is not known. */
    private String tab = "";

    Marionette(int port) {
        try {
            socket = new Socket("127.0.0.1", port);
            // Held back until Firefox has acknowledged what went before, each command takes 40 ms.
            socket.setTcpNoDelay(true);
            // It answers once the first window is there, which takes longer than all that follows.
            socket.setSoTimeout((int) TO_START.toMillis());
            in = new BufferedInputStream(socket.getInputStream());
            read();
            call("WebDriver:NewSession", "capabilities", new JsonObject());
            socket.setSoTimeout((int) PATIENCE.plusSeconds(10).toMillis());
        } catch (IOException e) {
            throw new BrowserException("cannot reach Marionette", e);
        }
    }

    /**
     * Sends a command and waits for its answer.
     *
     * @throws BrowserException if Firefox refuses or has gone
     */
    JsonElement call(String command, Object... namesAndValues) {
        var message = new JsonArray();
        message.add(0);
        message.add(++lastId);
        message.add(command);
        message.add(Json.object(namesAndValues));
        try {
            byte[] json = message.toString().getBytes(StandardCharsets.UTF_8);
            var packet = new ByteArrayOutputStream();
            packet.writeBytes((json.length + ":").getBytes(StandardCharsets.US_ASCII));
            packet.writeBytes(json);
            packet.writeTo(socket.getOutputStream());
            var answer = read().getAsJsonArray();
            if (!answer.get(2).isJsonNull()) {
                throw new BrowserException(command + ": " + reason(answer.get(2)));
            }
            return answer.get(3);
        } catch (IOException e) {
            throw new BrowserException(command + ": " + e, e);
        }
    }

    private static String reason(JsonElement error) {
        return error.getAsJsonObject().get("message").getAsString();
    }

    private JsonElement read() throws IOException {
        int length = 0;
        for (int c = in.read(); c != ':'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("Firefox closed the connection");
            }
            length = length * 10 + c - '0';
        }
        byte[] json = in.readNBytes(length);
        return JsonParser.parseString(new String(json, StandardCharsets.UTF_8));
    }

    /** Chooses where scripts, keys and pictures go from now on. */
    void in(Context wanted) {
        if (wanted != context) {
            call(
                    "Marionette:SetContext",
                    "value",
                    wanted.name().toLowerCase(java.util.Locale.ROOT));
            context = wanted;
        }
    }

    /**
     * Chooses the tab that scripts, keys and pictures go to from now on.
     *
     * @param inFront whether it is brought to the front as well
     */
    void inTab(String handle, boolean inFront) {
        in(Context.CONTENT);
        if (inFront || !tab.equals(handle)) {
            tab = "";
            call("WebDriver:SwitchToWindow", "handle", handle, "focus", inFront);
            tab = handle;
        }
    }

    /** Closes the tab that it is in. */
    void closeTab() {
        tab = "";
        call("WebDriver:CloseWindow");
    }

    /**
     * Runs the body of an async function.
     *
     * @param body may use {@code await}, {@code return} and {@code args}
     * @return what it returns; {@code JsonNull} for undefined
     * @throws BrowserException if it throws
     */
    JsonElement run(Context where, String body, Object... args) {
        in(where);
        String script =
                """
                const done = arguments[arguments.length - 1];
                const args = [...arguments].slice(0, -1);
                (async () => {%s
                })().then(
                    value => done({value}),
                    error => done({error: String(error)}));"""
                        .formatted(body);
        var answer =
                call(
                        "WebDriver:ExecuteAsyncScript",
                        "script",
                        script,
                        "args",
                        Arrays.asList(args),
                        "newSandbox",
                        true,
                        "scriptTimeout",
                        PATIENCE.toMillis());
        var outcome = answer.getAsJsonObject().get("value");
        if (!outcome.isJsonObject()) {
            throw new BrowserException("the document went away while a script ran in it");
        }
        return valueOf(outcome.getAsJsonObject());
    }

    /** The value of what a script handed to {@code done}. */
    static JsonElement valueOf(JsonObject outcome) {
        if (outcome.has("error")) {
            throw new BrowserException(outcome.get("error").getAsString());
        }
        return outcome.has("value") ? outcome.get("value") : JsonNull.INSTANCE;
    }

    /** Presses keys, one after the other, and lets go of them in the opposite order. */
    void press(Context where, Chord chord) {
        var ticks = new JsonArray();
        chord.modifiers().forEach(held -> ticks.add(tick("keyDown", held.webDriver)));
        ticks.add(tick("keyDown", chord.key().webDriver()));
        ticks.add(tick("keyUp", chord.key().webDriver()));
        for (int i = chord.modifiers().size() - 1; i >= 0; i--) {
            ticks.add(tick("keyUp", chord.modifiers().get(i).webDriver));
        }
        perform(where, Json.object("type", "key", "id", "keyboard", "actions", ticks));
    }

    /** Types a text. */
    void type(Context where, String text) {
        var ticks = new JsonArray();
        for (char character : text.toCharArray()) {
            ticks.add(tick("keyDown", character));
            ticks.add(tick("keyUp", character));
        }
        perform(where, Json.object("type", "key", "id", "keyboard", "actions", ticks));
    }

    private static JsonObject tick(String type, char key) {
        return Json.object("type", type, "value", String.valueOf(key));
    }

    /** Clicks with the left mouse button at a point of the viewport. */
    void click(Context where, ClickPoint point) {
        var move =
                Json.object(
                        "type",
                        "pointerMove",
                        "origin",
                        "viewport",
                        "x",
                        point.x(),
                        "y",
                        point.y());
        var ticks =
                List.of(
                        move,
                        Json.object("type", "pointerDown", "button", 0),
                        Json.object("type", "pointerUp", "button", 0));
        perform(
                where,
                Json.object(
                        "type",
                        "pointer",
                        "id",
                        "mouse",
                        "parameters",
                        Json.object("pointerType", "mouse"),
                        "actions",
                        ticks));
    }

    private void perform(Context where, JsonObject source) {
        in(where);
        call("WebDriver:PerformActions", "actions", List.of(source));
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new BrowserException("cannot close the socket", e);
        }
    }
}
