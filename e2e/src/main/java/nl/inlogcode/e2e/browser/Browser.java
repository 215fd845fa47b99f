package nl.inlogcode.e2e.browser;

import com.google.gson.JsonElement;
import java.util.List;

/**
 * A running browser with one extension in it. All waits inside are bounded; what fails to happen in
 * time is a {@link BrowserException} that says what was waited for. For one thread.
 */
public interface Browser extends AutoCloseable {
    /** For test names and folders: "chromium" or "firefox". */
    String name();

    /** What this browser was started with. */
    LaunchOptions options();

    /** The address of a file of the extension, such as {@code chrome-extension://…/popup.html}. */
    String extensionUrl(String path);

    /** The tab in front. */
    Page page();

    /** All tabs, the popup not among them. */
    List<Page> pages();

    /** Opens an address in a new tab in front and waits until it has loaded. */
    Page openPage(String url);

    /** Opens a file of the extension in a new tab, as a page and not as the popup. */
    default Page openExtensionPage(String path) {
        return openPage(extensionUrl(path));
    }

    /**
     * Does what a click on the toolbar button does: opens the real popup over the tab in front and
     * grants {@code activeTab} for it. An open popup is closed first.
     */
    Popup openPopup();

    /**
     * Opens the popup with its keyboard shortcut, real keys that the browser itself handles.
     *
     * @param chord such as "Alt+Shift+I"
     * @throws UnsupportedOperationException in Chromium, whose protocol cannot reach the browser's
     *     own keys
     */
    Popup openByShortcut(String chord);

    /**
     * Presses the key of a command of the extension, which grants {@code activeTab} for the tab in
     * front. In Chromium, whose protocol cannot reach the browser's own keys, by a grant through
     * the popup and the event that the key would raise.
     *
     * @param name of the command in the manifest
     * @param chord its key, such as "Alt+Shift+L"
     * @return when, in milliseconds since 1970. In Chromium, where the event must be raised inside
     *     the worker: before a worker that does not run was woken for it
     */
    double command(String name, String chord);

    /**
     * From now on runs a script in each new document of the extension, in tabs and in the popup,
     * before the document's own scripts: for clocks that must not come too late. Until a restart.
     */
    void preload(String script);

    /** Evaluates an expression in the background worker or page, and wakes it first if needed. */
    JsonElement evalInBackground(String expression);

    /** Whether the background worker or page runs now. */
    boolean isBackgroundRunning();

    /** Kills the background worker or page, as the browser does when it idles; waits for it. */
    void killBackground();

    /**
     * Restarts; from then on the browser lets sites and extensions keep so much and no more.
     *
     * @param kilobytes of 1,024 bytes
     * @throws UnsupportedOperationException in Chromium, whose {@code
     *     Storage.overrideQuotaForOrigin} changes nothing for extensions
     */
    void limitStorage(int kilobytes);

    /**
     * All that was asked for over the network since the start, by pages, workers, the extension and
     * the browser itself: who began it, as the browser names that, a space, and the address. Ends
     * the browser. Wants {@link LaunchOptions#networkLog}.
     */
    List<String> asked();

    /**
     * Takes the extension anew from the file that it came from, as an update: what it stored stays,
     * and its tabs, which the browser closes, are opened again.
     */
    default void update() {
        var open =
                pages().stream()
                        .map(Page::url)
                        .filter(url -> url.startsWith(extensionUrl("")))
                        .toList();
        loadAgain();
        open.forEach(this::openPage);
    }

    /** Loads the extension anew; its tabs close. */
    void loadAgain();

    /**
     * Quits, if it runs, and starts again with the same profile, extension and options. Tabs are
     * gone and handles to them are dead; what the extension stored is there.
     */
    void restart();

    /**
     * Kills the whole browser at once, without a chance to save. {@link #restart} starts it again.
     */
    void kill9();

    /** Blocks until the browser has gone, because its user closed it. */
    void awaitExit() throws InterruptedException;

    /** Quits and removes what was made for this run; a profile that was given stays. */
    @Override
    void close();
}
