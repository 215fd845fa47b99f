package nl.inlogcode.e2e.scenes;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Optional;
import nl.inlogcode.e2e.browser.Browser;
import nl.inlogcode.e2e.browser.LaunchOptions;
import nl.inlogcode.e2e.browser.Page;
import nl.inlogcode.e2e.browser.Surface;
import nl.inlogcode.e2e.browser.Wait;
import nl.inlogcode.e2e.journey.FourSteps;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.Oefenplan;
import nl.inlogcode.e2e.journey.PopupScreen;
import nl.inlogcode.e2e.journey.SettingsScreen;
import nl.inlogcode.e2e.journey.Shots;
import nl.inlogcode.practice.PracticeSite;

/** A browser with the product, a practice site of its own, and what a user does with both. */
final class Scene implements AutoCloseable {
    static final String PASSWORD = "oefenen-maar";

    /**
     * Takes away all that the extension keeps, as if it was just installed. Under the vault's lock:
     * what a context of the last test still saves would bring it back.
     */
    private static final String FORGET =
            """
            navigator.locks.request('inlogcode-vault', async () => {
                for (const name of ['inlogcode', 'inlogcode-key']) {
                    await new Promise((done, failed) => {
                        const request = indexedDB.deleteDatabase(name);
                        request.onsuccess = done;
                        request.onerror = () => failed(request.error);
                    });
                }
                localStorage.removeItem('vaultWitness');
                localStorage.removeItem('deviceKey');
                const api = globalThis.browser ?? globalThis.chrome;
                await api.storage.local.remove([
                    'vault', 'vaultWitness', 'lockAfterMinutes', 'sheetProved', 'sheetUsed',
                    'sheetQuietUntil', 'usedSteps', 'deviceKey']);
                await api.storage.local.remove(
                    Object.keys(await api.storage.local.get(null))
                        .filter(key => key.startsWith('pressNext')));
                await api.storage.session.remove(
                    ['importNote', 'vaultKey', 'vaultUsedAt', 'fills', 'asked',
                     'seen', 'form', 'formKey']);
                await api.storage.session.remove(
                    Object.keys(await api.storage.session.get(null))
                        .filter(key => key.startsWith('adding-')));
                return true;
            })""";

    /** Fills and sends the form for adding by a key, as often as asked. */
    private static final String ADD =
            """
            (async () => {
                const find = selector => document.querySelector(selector);
                // By observers: the timers of a page in the background are slow.
                const until = (test) => new Promise((done, failed) => {
                    if (test()) return done();
                    const look = new MutationObserver(() => test() && done(look.disconnect()));
                    look.observe(document.body, {childList: true, subtree: true});
                    setTimeout(() => failed(new Error('waited for ' + test)), 15000);
                });
                for (let i = %d; i < %d; i++) {
                    await until(() => find('[data-action=type_key]'));
                    find('[data-action=type_key]').click();
                    await until(() => find('#card [name=key]'));
                    const digits = [i >> 5, i & 31].map(
                        five => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[five]);
                    find('#card [name=key]').value = 'GEZDGNBVGY3TQOJQAAAAAA' + digits.join('');
                    find('#card [name=issuer]').value = 'Site ' + String(i).padStart(3, '0');
                    find('#card [name=account_name]').value = 'jan' + i + '@voorbeeld.nl';
                    find('#card form').requestSubmit();
                    await until(() => !find('#card [data-card]'));
                }
                return true;
            })()""";

    /** Puts a link with an account into a page. */
    private static final String LINK =
            """
            void document.body.append(Object.assign(document.createElement('a'), {
                textContent: 'Inlogcode', href: 'otpauth://totp/jan?secret=%s'}))""";

    private final Browser browser;
    private Optional<PracticeSite> site = Optional.empty();
    private Optional<PopupScreen> popup = Optional.empty();

    private Scene(Browser browser) {
        this.browser = browser;
    }

    static Scene in(Inlogcode product) {
        return in(product, product.options());
    }

    static Scene in(Inlogcode product, LaunchOptions options) {
        return new Scene(product.install(options));
    }

    Browser browser() {
        return browser;
    }

    /** Makes everything as it was after installing. */
    void reset() {
        close();
        // A file of the extension that starts nothing.
        var page = browser.openExtensionPage("icons/logo.svg");
        for (var other : browser.pages()) {
            if (!other.url().equals(page.url())) {
                other.close();
            }
        }
        page.bringToFront();
        page.eval(FORGET);
        page.navigate("about:blank");
    }

    PracticeSite site() {
        if (site.isEmpty()) {
            site = Optional.of(PracticeSite.start(0));
        }
        return site.get();
    }

    /** The practice site in a tab of its own. */
    Oefenplan oefenplan() {
        return Oefenplan.of(site(), browser.openPage(site().address().toString()));
    }

    /** The popup over the tab in front. */
    PopupScreen popup() {
        popup = Optional.of(new PopupScreen(browser.openPopup()));
        return popup.get();
    }

    /** The popup that was opened last; it may be gone. */
    PopupScreen lastPopup() {
        return popup.orElseThrow(() -> new IllegalStateException("there was no popup"));
    }

    /** The popup's page in a tab: a second window of the product. */
    PopupScreen popupInTab() {
        return new PopupScreen(browser.openExtensionPage("popup.html"));
    }

    /** The page for adding in another way, ready for what is brought. */
    Page addPage() {
        var page = browser.openExtensionPage("add.html");
        page.waitFor("!!document.querySelector('#ways button')");
        return page;
    }

    /** The settings page. */
    SettingsScreen settings() {
        return new SettingsScreen(browser.openExtensionPage("settings.html"));
    }

    /** A page that is as good as any, with nothing on it. */
    Page somePage() {
        return browser.openPage(site().address() + "/geen-qr");
    }

    /** The tab that shows a file of the extension, once it is there. */
    Page pageOf(String path) {
        return Wait.forValue(
                path + " in a tab",
                Surface.PATIENCE,
                () ->
                        browser.pages().stream()
                                .filter(page -> page.url().equals(browser.extensionUrl(path)))
                                .findFirst());
    }

    /** Begins {@link #addByKey} and does not wait for its end. */
    static void beginAddByKey(PopupScreen screen, int from, int to) {
        screen.surface().eval("void " + ADD.formatted(from, to));
    }

    /** Adds an account by its key, by the form in the popup's page; fast enough for many. */
    static void addByKey(PopupScreen screen, int from, int to) {
        screen.surface().eval(ADD.formatted(from, to));
    }

    FourSteps steps() {
        return new FourSteps(browser, site(), Shots.none(), line -> {});
    }

    /** An account on the practice site, its code added and used in an earlier time step. */
    Oefenplan enrolled(String mail, String variants) {
        var oefenplan = oefenplan();
        steps().enrol(oefenplan, mail, variants);
        nextStep(mail);
        return oefenplan;
    }

    /** As if the next time step had come: a code of now is good once more, here and on the site. */
    void nextStep(String mail) {
        Inlogcode.forgetUsedCodes(browser);
        site().forgetLastCode(mail);
    }

    /**
     * An account on the practice site whose code was added, and not used here yet: nothing has to
     * be waited for at the login.
     */
    Oefenplan setUpElsewhere(String mail) {
        site().makeEnrolled(mail, PASSWORD, FillPages.LONG_KEY.getBytes(US_ASCII));
        var oefenplan = oefenplan();
        oefenplan.page().eval(LINK.formatted(FillPages.LONG_KEY_BASE32));
        popup().awaitLook("offer").inCard("add").awaitNotice("added").close();
        return oefenplan;
    }

    /** Starts the browser again with the same profile. */
    void restart() {
        popup = Optional.empty();
        browser.restart();
        if (browser.name().equals("chromium")) {
            // Chromium installs it anew: the welcome page comes, and must not come in between.
            Inlogcode.welcome(browser);
        }
    }

    /** Ends a test: closes what belongs to it alone. */
    @Override
    public void close() {
        popup.ifPresent(PopupScreen::close);
        popup = Optional.empty();
        site.ifPresent(PracticeSite::close);
        site = Optional.empty();
    }

    void quit() {
        site.ifPresent(PracticeSite::close);
        browser.close();
    }
}
