package nl.inlogcode.e2e.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chromium over the DevTools protocol. */
final class Chromium implements Browser {
    private final LaunchOptions options;
    private final ExtensionZip zip;
    private final Profile profile;
    private final Path extension;
    private BrowserProcess process;
    private DevTools tools;
    private String extensionId;
    private Optional<ChromiumPopup> popup = Optional.empty();

    private Chromium(LaunchOptions options) {
        this.options = options;
        zip = new ExtensionZip(options.extension());
        profile = Profile.of(options, "inlogcode-chromium-");
        extension = profile.file("inlogcode-extension");
        zip.unpackInto(extension);
    }

    static Chromium launch(LaunchOptions options) {
        var browser = new Chromium(options);
        try {
            browser.start();
        } catch (RuntimeException e) {
            browser.close();
            throw e;
        }
        return browser;
    }

    private void start() {
        var running = ChromiumLauncher.start(options, profile, extension);
        process = running.process();
        tools = running.tools();
        if (!options.sites().isEmpty()) {
            // No prompt can be answered without a display. What a version before was granted stays.
            zip.writeManifest(extension, options.sites());
            browser("Extensions.loadUnpacked", "path", extension.toString());
            zip.writeManifest(extension, List.of());
        }
        // Chromium forgets it at exit and keeps its data, which belongs to the folder's path.
        extensionId =
                browser("Extensions.loadUnpacked", "path", extension.toString())
                        .get("id")
                        .getAsString();
        if (!options.sites().isEmpty()) {
            // The second loading was an update, which opens none and closed the first one's.
            browser("Target.createTarget", "url", extensionUrl("welcome.html"));
        }
    }

    private JsonObject browser(String method, Object... namesAndValues) {
        return tools.call(DevTools.BROWSER, method, Json.object(namesAndValues));
    }

    @Override
    public String name() {
        return "chromium";
    }

    @Override
    public LaunchOptions options() {
        return options;
    }

    @Override
    public String extensionUrl(String path) {
        return "chrome-extension://" + extensionId + "/" + path;
    }

    private List<JsonObject> targets(String type) {
        var found = new ArrayList<JsonObject>();
        var answer = browser("Target.getTargets", "filter", List.of(Map.of("type", type)));
        answer.getAsJsonArray("targetInfos").forEach(info -> found.add(info.getAsJsonObject()));
        return found;
    }

    private static String id(JsonObject target) {
        return target.get("targetId").getAsString();
    }

    @Override
    public List<Page> pages() {
        var found = new ArrayList<Page>();
        for (var target : targets("page")) {
            if (popup.isEmpty() || !popup.get().target().equals(id(target))) {
                found.add(new ChromiumPage(tools, id(target)));
            }
        }
        return found;
    }

    @Override
    public Page page() {
        return Wait.forValue("a tab in front", Surface.PATIENCE, this::frontPage);
    }

    private Optional<Page> frontPage() {
        return pages().stream()
                .filter(page -> Js.isTrue(page.eval("document.visibilityState === 'visible'")))
                .findFirst();
    }

    @Override
    public Page openPage(String url) {
        var page =
                new ChromiumPage(tools, id(browser("Target.createTarget", "url", "about:blank")));
        page.navigate(url);
        return page;
    }

    @Override
    public Popup openPopup() {
        // The action toggles: on an open popup it would close it.
        popup.ifPresent(Popup::close);
        var before = targets("page").stream().map(Chromium::id).toList();
        browser("Extensions.triggerAction", "id", extensionId, "targetId", frontTab());
        var opened =
                Wait.forValue(
                        "the popup to open",
                        Surface.PATIENCE,
                        () ->
                                targets("page").stream()
                                        .filter(target -> !before.contains(id(target)))
                                        .filter(this::showsPopup)
                                        .findFirst());
        var found = new ChromiumPopup(tools, id(opened));
        popup = Optional.of(found);
        found.waitFor(Js.IS_READY);
        return found;
    }

    /** The tab around the page in front: the action wants that one, not the page. */
    private String frontTab() {
        return targets("tab").stream()
                .filter(tab -> tab.getAsJsonObject("embedderData").get("tabActive").getAsBoolean())
                .map(Chromium::id)
                .findFirst()
                .orElseThrow(() -> new BrowserException("no tab is in front"));
    }

    private boolean showsPopup(JsonObject target) {
        return target.get("url").getAsString().startsWith(extensionUrl(zip.popup()));
    }

    @Override
    public Popup openByShortcut(String chord) {
        throw new UnsupportedOperationException("DevTools keys do not reach the browser itself");
    }

    @Override
    public double command(String name, String chord) {
        openPopup().close();
        boolean wasRunning = isBackgroundRunning();
        double woken = System.currentTimeMillis();
        double raised =
                evalInBackground(
                                """
                                (async () => {
                                    const [tab] = await chrome.tabs.query(
                                        {active: true, currentWindow: true});
                                    while (!chrome.commands.onCommand.hasListeners()) {
                                        await new Promise(soon => setTimeout(soon, 1));
                                    }
                                    const now = performance.timeOrigin + performance.now();
                                    chrome.commands.onCommand.dispatch(%s, tab);
                                    return now;
                                })()"""
                                        .formatted(Js.string(name)))
                        .getAsDouble();
        return wasRunning ? raised : woken;
    }

    @Override
    public void preload(String script) {
        ChromiumPreload.start(tools, extensionUrl(""), script);
    }

    private Optional<String> workerTarget() {
        return targets("service_worker").stream()
                .filter(target -> target.get("url").getAsString().startsWith(extensionUrl("")))
                .findFirst()
                .map(Chromium::id);
    }

    @Override
    public JsonElement evalInBackground(String expression) {
        if (!isBackgroundRunning()) {
            wakeBackground();
        }
        String target = Wait.forValue("the worker", Surface.PATIENCE, this::workerTarget);
        var worker = new ChromiumSurface(tools, target);
        try {
            // One that has just been started has no names at first.
            Wait.until(
                    "the worker to begin",
                    Surface.PATIENCE,
                    () -> Js.isTrue(worker.eval("typeof chrome === 'object'")));
            return worker.eval(expression);
        } finally {
            // An attached worker would never be stopped for idling.
            worker.detach();
        }
    }

    private void wakeBackground() {
        var page = (ChromiumPage) page();
        page.call("ServiceWorker.enable");
        page.call("ServiceWorker.startWorker", "scopeURL", extensionUrl(""));
        page.call("ServiceWorker.disable");
    }

    @Override
    public boolean isBackgroundRunning() {
        return workerTarget().isPresent();
    }

    @Override
    public void killBackground() {
        var running = workerTarget();
        if (running.isPresent()) {
            browser("Target.closeTarget", "targetId", running.get());
            Wait.until(
                    "the worker to stop", Surface.PATIENCE, () -> !workerTarget().equals(running));
        }
    }

    @Override
    public void limitStorage(int kilobytes) {
        throw new UnsupportedOperationException("the quota of extensions cannot be set");
    }

    @Override
    public List<String> asked() {
        quit();
        return NetLog.asked(profile.file(ChromiumLauncher.NETWORK_LOG));
    }

    @Override
    public void loadAgain() {
        popup = Optional.empty();
        zip.unpackInto(extension);
        browser("Extensions.loadUnpacked", "path", extension.toString());
    }

    @Override
    public void restart() {
        quit();
        start();
    }

    @Override
    public void kill9() {
        process.kill9();
        tools.close();
        popup = Optional.empty();
    }

    @Override
    public void awaitExit() throws InterruptedException {
        process.awaitExit();
    }

    private void quit() {
        popup = Optional.empty();
        if (process == null || !process.isAlive()) {
            return;
        }
        try {
            browser("Browser.close");
        } catch (BrowserException alreadyGoing) {
            // It may go before it answers; the process tells.
        }
        process.awaitQuit();
        tools.close();
    }

    @Override
    public void close() {
        quit();
        profile.discard();
    }
}
