package nl.inlogcode.e2e.browser;

import com.google.gson.JsonElement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.e2e.browser.Marionette.Context;

/** Firefox over Marionette. */
final class Firefox implements Browser {
    private static final String EXTENSION =
            "const extension = WebExtensionPolicy.getByID(args[0]).extension;";

    /** Every channel that opens, in whatever process: its loader's principal and its address. */
    private static final String LISTEN =
            """
            window.inlogcodeAsked = [];
            window.inlogcodeObserver = {observe(subject) {
                const channel = subject.QueryInterface(Ci.nsIChannel);
                const by = channel.loadInfo?.triggeringPrincipal;
                window.inlogcodeAsked.push((by?.isSystemPrincipal ? '-' : by?.origin ?? '?')
                    .replaceAll(' ', '_') + ' ' + channel.URI.spec);
            }};
            Services.obs.addObserver(window.inlogcodeObserver, 'http-on-opening-request');
            return true;""";

    private final LaunchOptions options;
    private final ExtensionZip zip;
    private final Profile profile;
    private BrowserProcess process;
    private Marionette marionette;
    private String origin;

    private Firefox(LaunchOptions options) {
        this.options = options;
        zip = new ExtensionZip(options.extension());
        profile = Profile.of(options, "inlogcode-firefox-");
        UsedProfile.copyInto(profile.folder());
    }

    static Firefox launch(LaunchOptions options) {
        var browser = new Firefox(options);
        try {
            browser.start();
            browser.install();
        } catch (RuntimeException e) {
            browser.close();
            throw e;
        }
        return browser;
    }

    private void start() {
        var running = FirefoxLauncher.start(options, profile);
        process = running.process();
        marionette = running.marionette();
        if (options.networkLog()) {
            marionette.run(Context.CHROME, LISTEN);
        }
    }

    /** Installs it for good: Firefox itself brings it back at the next start. */
    private void install() {
        Path xpi = profile.file("inlogcode-extension.xpi");
        zip.copyTo(xpi);
        marionette.call("Addon:Install", "path", xpi.toString(), "temporary", false);
        origin = extension("return extension.getURL('');").getAsString();
        pin();
    }

    /** Puts its button into the toolbar, as a user does with "Pin to Toolbar". */
    private void pin() {
        marionette.run(
                Context.CHROME,
                "CustomizableUI.addWidgetToArea(args[0], CustomizableUI.AREA_NAVBAR);",
                zip.geckoId().replaceAll("[^A-Za-z0-9_-]", "_") + "-browser-action");
    }

    /** Runs statements in the browser's window that may use {@code extension}. */
    private JsonElement extension(String body) {
        return marionette.run(Context.CHROME, EXTENSION + body, zip.geckoId());
    }

    @Override
    public String name() {
        return "firefox";
    }

    @Override
    public LaunchOptions options() {
        return options;
    }

    @Override
    public String extensionUrl(String path) {
        return origin + path;
    }

    @Override
    public List<Page> pages() {
        var found = new ArrayList<Page>();
        marionette.in(Context.CONTENT);
        for (var handle : marionette.call("WebDriver:GetWindowHandles").getAsJsonArray()) {
            found.add(new FirefoxPage(marionette, handle.getAsString()));
        }
        return found;
    }

    @Override
    public Page page() {
        var handle =
                marionette.run(
                        Context.CHROME,
                        """
                        const {NavigableManager} = ChromeUtils.importESModule(
                            'chrome://remote/content/shared/NavigableManager.sys.mjs');
                        return NavigableManager.getIdForBrowser(gBrowser.selectedBrowser);""");
        return new FirefoxPage(marionette, handle.getAsString());
    }

    @Override
    public Page openPage(String url) {
        // The tab that Marionette was in may be closed by now.
        page().bringToFront();
        var opened = marionette.call("WebDriver:NewWindow", "type", "tab", "focus", true);
        var page =
                new FirefoxPage(marionette, opened.getAsJsonObject().get("handle").getAsString());
        page.bringToFront();
        page.navigate(url);
        return page;
    }

    @Override
    public Popup openPopup() {
        var popup = new FirefoxPopup(marionette);
        // The action toggles: on an open popup it would close it.
        popup.close();
        extension(
                """
                const {ExtensionParent} = ChromeUtils.importESModule(
                    'resource://gre/modules/ExtensionParent.sys.mjs');
                const {browserActionFor} = ExtensionParent.apiManager.global;
                await browserActionFor(extension).triggerAction(window);""");
        popup.awaitOpen(zip.popup());
        return popup;
    }

    @Override
    public Popup openByShortcut(String chord) {
        var popup = new FirefoxPopup(marionette);
        popup.close();
        marionette.press(Context.CHROME, Chord.parse(chord));
        popup.awaitOpen(zip.popup());
        return popup;
    }

    @Override
    public double command(String name, String chord) {
        // What the key does: after a popup Firefox' window has lost the keys that are sent to it.
        var pressed =
                marionette.run(
                        Context.CHROME,
                        """
                        const wanted = args[0].split('+').pop();
                        const key = [...document.querySelectorAll(
                            'keyset[id^="ext-keyset-id-"] key')].find(
                                one => one.getAttribute('key')?.toUpperCase() === wanted);
                        const now = Date.now();
                        key?.doCommand();
                        return key ? now : 0;""",
                        chord);
        if (pressed.getAsDouble() == 0) {
            throw new BrowserException("no command has the key " + chord);
        }
        return pressed.getAsDouble();
    }

    @Override
    public void preload(String script) {
        FirefoxPreload.start(marionette, origin, script);
    }

    @Override
    public JsonElement evalInBackground(String expression) {
        extension("await extension.wakeupBackground?.();");
        String find =
                "const {extension} = WebExtensionPolicy.getByID("
                        + Js.string(zip.geckoId())
                        + "); const browser = [...extension.views]"
                        + ".find(view => view.viewType === 'background')?.xulBrowser;";
        return new FirefoxView(marionette, find).eval(expression);
    }

    @Override
    public boolean isBackgroundRunning() {
        return Js.isTrue(extension("return extension.backgroundState === 'running';"));
    }

    @Override
    public void killBackground() {
        extension("await extension.terminateBackground({ignoreDevToolsAttached: true});");
    }

    @Override
    public void limitStorage(int kilobytes) {
        // Read once, when the first page asks for its storage.
        marionette.run(
                Context.CHROME,
                "Services.prefs.setIntPref('dom.quotaManager.temporaryStorage.fixedLimit', args[0]);",
                kilobytes);
        restart();
    }

    @Override
    public List<String> asked() {
        var asked = new ArrayList<String>();
        marionette
                .run(Context.CHROME, "return window.inlogcodeAsked;")
                .getAsJsonArray()
                .forEach(line -> asked.add(line.getAsString()));
        quit();
        return asked;
    }

    @Override
    public void loadAgain() {
        install();
    }

    @Override
    public void restart() {
        quit();
        start();
        Wait.until(
                "the extension to be back",
                Surface.PATIENCE,
                () -> Js.isTrue(extension("await extension.startup; return true;")));
    }

    @Override
    public void kill9() {
        process.kill9();
        marionette.close();
    }

    @Override
    public void awaitExit() throws InterruptedException {
        process.awaitExit();
    }

    private void quit() {
        if (process != null && process.isAlive()) {
            quit(process, marionette);
        }
    }

    /** Lets it end as by its menu, and waits for it. */
    static void quit(BrowserProcess process, Marionette marionette) {
        try {
            marionette.call("Marionette:Quit", "flags", List.of("eAttemptQuit"));
        } catch (BrowserException alreadyGoing) {
            // It may go before it answers; the process tells.
        }
        process.awaitQuit();
        marionette.close();
    }

    @Override
    public void close() {
        quit();
        profile.discard();
    }
}
