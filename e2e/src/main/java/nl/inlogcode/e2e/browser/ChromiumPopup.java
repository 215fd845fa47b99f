package nl.inlogcode.e2e.browser;

/** The popup of Chromium, which is a page of its own. */
final class ChromiumPopup extends ChromiumSurface implements Popup {
    ChromiumPopup(DevTools tools, String target) {
        super(tools, target);
    }

    @Override
    public boolean isOpen() {
        return isThere();
    }

    @Override
    public void close() {
        closeTarget();
    }
}
