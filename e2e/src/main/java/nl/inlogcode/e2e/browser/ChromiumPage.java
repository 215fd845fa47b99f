package nl.inlogcode.e2e.browser;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

/** A tab of Chromium. */
final class ChromiumPage extends ChromiumSurface implements Page {
    ChromiumPage(DevTools tools, String target) {
        super(tools, target);
    }

    @Override
    public void navigate(String url) {
        // Answers when the new document has replaced the old one, so 'complete' is the new one's.
        var answer = call("Page.navigate", "url", url);
        if (answer.has("errorText")) {
            throw new BrowserException(url + ": " + answer.get("errorText").getAsString());
        }
        waitFor(Js.IS_READY);
    }

    @Override
    public void bringToFront() {
        activate();
    }

    @Override
    public void chooseFile(String selector, Path file) {
        var find = "document.querySelector(" + Js.string(selector) + ")";
        waitFor("!!" + find);
        var field = call("Runtime.evaluate", "expression", find).getAsJsonObject("result");
        call(
                "DOM.setFileInputFiles",
                "files",
                List.of(file.toAbsolutePath().toString()),
                "objectId",
                field.get("objectId").getAsString());
    }

    @Override
    public void plugInAuthenticator() {
        call("WebAuthn.enable");
        var device = new JsonObject();
        device.addProperty("protocol", "ctap2");
        device.addProperty("ctap2Version", "ctap2_1");
        device.addProperty("transport", "internal");
        for (var ability :
                List.of(
                        "hasResidentKey",
                        "hasUserVerification",
                        "hasPrf",
                        "isUserVerified",
                        "automaticPresenceSimulation")) {
            device.addProperty(ability, true);
        }
        call("WebAuthn.addVirtualAuthenticator", "options", device);
    }

    @Override
    public void close() {
        closeTarget();
    }

    @Override
    public byte[] pdf() {
        var printed = call("Page.printToPDF", "preferCSSPageSize", true, "printBackground", true);
        return Base64.getDecoder().decode(printed.get("data").getAsString());
    }
}
