package nl.inlogcode.e2e.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.Base64;
import java.util.List;

/** A document in Chromium, seen through a DevTools session: a tab, the popup or the worker. */
class ChromiumSurface implements Surface {
    private final DevTools tools;
    private final String target;
    private final String session;

    ChromiumSurface(DevTools tools, String target) {
        this.tools = tools;
        this.target = target;
        var attached =
                tools.call(
                        DevTools.BROWSER,
                        "Target.attachToTarget",
                        Json.object("targetId", target, "flatten", true));
        this.session = attached.get("sessionId").getAsString();
    }

    final String target() {
        return target;
    }

    final JsonObject call(String method, Object... namesAndValues) {
        return tools.call(session, method, Json.object(namesAndValues));
    }

    @Override
    public final JsonElement eval(String expression) {
        var answer =
                call(
                        "Runtime.evaluate",
                        "expression",
                        Js.promise(expression),
                        "awaitPromise",
                        true,
                        "returnByValue",
                        true);
        if (answer.has("exceptionDetails")) {
            throw new BrowserException(thrown(answer.getAsJsonObject("exceptionDetails")));
        }
        JsonElement value = answer.getAsJsonObject("result").get("value");
        return value == null ? JsonNull.INSTANCE : value;
    }

    private static String thrown(JsonObject details) {
        var exception = details.getAsJsonObject("exception");
        if (exception != null && exception.has("description")) {
            return exception.get("description").getAsString();
        }
        return details.toString();
    }

    @Override
    public final void click(String selector) {
        ClickPoint.click(this, selector, this::clickAt);
    }

    private void clickAt(ClickPoint point) {
        mouse("mouseMoved", point, "none");
        mouse("mousePressed", point, "left");
        mouse("mouseReleased", point, "left");
    }

    private void mouse(String type, ClickPoint at, String button) {
        input(
                "Input.dispatchMouseEvent",
                "type",
                type,
                "x",
                at.x(),
                "y",
                at.y(),
                "button",
                button,
                "clickCount",
                button.equals("none") ? 0 : 1);
    }

    @Override
    public final void type(String text) {
        for (char character : text.toCharArray()) {
            stroke(new Chord(List.of(), Key.of(character)));
        }
    }

    @Override
    public final void press(String chord) {
        var parsed = Chord.parse(chord);
        int held = 0;
        for (var modifier : parsed.modifiers()) {
            held |= modifier.bit;
            hold("rawKeyDown", modifier, held);
        }
        stroke(parsed);
        for (int i = parsed.modifiers().size() - 1; i >= 0; i--) {
            var modifier = parsed.modifiers().get(i);
            held &= ~modifier.bit;
            hold("keyUp", modifier, held);
        }
    }

    private void hold(String type, Chord.Modifier modifier, int bits) {
        input(
                "Input.dispatchKeyEvent",
                "type",
                type,
                "key",
                modifier.name(),
                "code",
                modifier.name() + "Left",
                "windowsVirtualKeyCode",
                modifier.virtualKey,
                "modifiers",
                bits);
    }

    private void stroke(Chord chord) {
        var key = chord.key();
        boolean types = !key.text().isEmpty() && !chord.isCommand();
        key(types ? "keyDown" : "rawKeyDown", chord, types ? key.text() : "");
        key("keyUp", chord, "");
    }

    private void key(String type, Chord chord, String text) {
        var key = chord.key();
        input(
                "Input.dispatchKeyEvent",
                "type",
                type,
                "key",
                key.name().equals("Space") ? " " : key.name(),
                "code",
                key.code(),
                "windowsVirtualKeyCode",
                key.virtualKey(),
                "text",
                text,
                "modifiers",
                chord.bits());
    }

    /** Sends a mouse or key event. What closes the popup leaves nobody to answer: that is fine. */
    private void input(String method, Object... namesAndValues) {
        try {
            call(method, namesAndValues);
        } catch (BrowserException e) {
            if (isThere()) {
                throw e;
            }
        }
    }

    /** Whether the browser still has this document's tab, popup or worker. */
    final boolean isThere() {
        try {
            tools.call(DevTools.BROWSER, "Target.getTargetInfo", Json.object("targetId", target));
            return true;
        } catch (BrowserException gone) {
            return false;
        }
    }

    /** Closes it and waits until it has gone. */
    final void closeTarget() {
        if (isThere()) {
            tools.call(DevTools.BROWSER, "Target.closeTarget", Json.object("targetId", target));
            Wait.until("a page to close", PATIENCE, () -> !isThere());
        }
    }

    /** Lets go of the document, which lives on. */
    final void detach() {
        tools.call(DevTools.BROWSER, "Target.detachFromTarget", Json.object("sessionId", session));
    }

    final void activate() {
        tools.call(DevTools.BROWSER, "Target.activateTarget", Json.object("targetId", target));
        waitFor("document.visibilityState === 'visible'");
    }

    @Override
    public final byte[] screenshot() {
        var picture = call("Page.captureScreenshot", "format", "png");
        return Base64.getDecoder().decode(picture.get("data").getAsString());
    }
}
