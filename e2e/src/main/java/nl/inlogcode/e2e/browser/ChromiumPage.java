package nl.inlogcode.e2e.browser;

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
    public void close() {
        closeTarget();
    }
}
