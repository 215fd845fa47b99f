package nl.inlogcode.e2e.scenes;

import nl.inlogcode.e2e.browser.Page;
import nl.inlogcode.e2e.journey.PopupScreen;

/** An account of a small site, and that site's pages which ask for its code. */
final class FillPages implements AutoCloseable {
    /** The secret's bytes are "1234567890". */
    static final String KEY = "GEZDGNBVGY3TQOJQ";

    /** The secret of RFC 4226's and 6238's vectors. */
    static final String LONG_KEY = "12345678901234567890";

    /** The same in base32. */
    static final String LONG_KEY_BASE32 = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    /** Seconds: long enough that a code stays the same, short enough to wait for the next. */
    static final int PERIOD = 10;

    static final String HOST = "localhost";

    /** An account for the site that shows it. */
    static final String LINK =
            "<a href='otpauth://totp/jan?secret=" + KEY + "&period=" + PERIOD + "'>Inlogcode</a>";

    private final TinySite pages = new TinySite();
    private final Scene scene;

    FillPages(Scene scene) {
        this.scene = scene;
    }

    /** Puts a page, and what its form leads to. */
    FillPages put(String body) {
        pages.put("/", body);
        pages.put("/klaar", "<p>Klaar</p>");
        return this;
    }

    /** A page at another path. */
    FillPages put(String path, String body) {
        pages.put(path, body);
        return this;
    }

    String at(String host, String path) {
        return pages.at(host, path);
    }

    /** What was sent to a path last, in the body; empty if nothing was. */
    String got(String path) {
        return pages.got(path);
    }

    /** Every address and body that was asked for under a host, one a line. */
    String askedOf(String host) {
        return pages.askedOf(host);
    }

    /** Adds the account on a page of its site; no code of it was used yet. */
    FillPages enrol() {
        pages.put("/leren", LINK);
        scene.browser().openPage(at(HOST, "/leren"));
        var popup = scene.popup().awaitLook("offer").inCard("add").awaitNotice("added");
        popup.awaitAccounts(1).close();
        return this;
    }

    /** The page that asks, in the tab in front. */
    Page open() {
        var page = scene.browser().page();
        page.navigate(at(HOST, "/"));
        return page;
    }

    /** The popup over it, once it knows what the page asks. */
    PopupScreen popup() {
        return scene.popup().await(".account.here");
    }

    @Override
    public void close() {
        pages.close();
    }
}
