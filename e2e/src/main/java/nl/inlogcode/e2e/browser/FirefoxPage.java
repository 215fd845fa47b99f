package nl.inlogcode.e2e.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import nl.inlogcode.e2e.browser.Marionette.Context;

/** A tab of Firefox. */
final class FirefoxPage implements Page {
    private final Marionette marionette;
    private final String handle;

    FirefoxPage(Marionette marionette, String handle) {
        this.marionette = marionette;
        this.handle = handle;
    }

    private void choose(boolean inFront) {
        marionette.inTab(handle, inFront);
    }

    @Override
    public JsonElement eval(String expression) {
        choose(false);
        return marionette.run(Context.CONTENT, "return (" + expression + "\n);");
    }

    @Override
    public void click(String selector) {
        bringToFront();
        ClickPoint.click(this, selector, point -> marionette.click(Context.CONTENT, point));
    }

    @Override
    public void type(String text) {
        bringToFront();
        marionette.type(Context.CONTENT, text);
    }

    @Override
    public void press(String chord) {
        bringToFront();
        marionette.press(Context.CONTENT, Chord.parse(chord));
    }

    @Override
    public byte[] screenshot() {
        choose(false);
        var picture = marionette.call("WebDriver:TakeScreenshot", "full", false);
        return Base64.getDecoder().decode(picture.getAsJsonObject().get("value").getAsString());
    }

    @Override
    public void navigate(String url) {
        choose(false);
        marionette.call("WebDriver:Navigate", "url", url);
    }

    @Override
    public void bringToFront() {
        choose(true);
    }

    @Override
    public void chooseFile(String selector, Path file) {
        waitFor("!!document.querySelector(" + Js.string(selector) + ")");
        var found =
                marionette.call(
                        "WebDriver:FindElement", "using", "css selector", "value", selector);
        // WebDriver section 12.1: an object whose one member, of a fixed name, is the reference.
        var reference = found.getAsJsonObject().getAsJsonObject("value").entrySet().iterator();
        marionette.call(
                "WebDriver:ElementSendKeys",
                "id",
                reference.next().getValue(),
                "text",
                file.toAbsolutePath().toString());
    }

    @Override
    public void plugInAuthenticator() {
        choose(true);
        marionette.call(
                "WebAuthn:AddVirtualAuthenticator",
                "protocol",
                "ctap2_1",
                "transport",
                "internal",
                "hasResidentKey",
                true,
                "hasUserVerification",
                true,
                "isUserConsenting",
                true,
                "isUserVerified",
                true);
    }

    @Override
    public void close() {
        choose(false);
        marionette.closeTab();
    }

    @Override
    public byte[] pdf() {
        choose(true);
        // A4 in centimetres; the margins are the page's own.
        var paper = new JsonObject();
        paper.addProperty("width", 21.0);
        paper.addProperty("height", 29.7);
        var margins = new JsonObject();
        for (var side : List.of("top", "bottom", "left", "right")) {
            margins.addProperty(side, 1.8);
        }
        var printed =
                marionette.call(
                        "WebDriver:Print", "page", paper, "margin", margins, "shrinkToFit", false);
        return Base64.getDecoder().decode(printed.getAsJsonObject().get("value").getAsString());
    }
}
