package nl.inlogcode.e2e.journey;

import java.nio.file.Path;
import nl.inlogcode.e2e.browser.Browser;
import nl.inlogcode.e2e.browser.Browsers;
import nl.inlogcode.e2e.browser.LaunchOptions;
import nl.inlogcode.e2e.browser.Page;
import nl.inlogcode.e2e.browser.Surface;
import nl.inlogcode.e2e.browser.Wait;

/** The product: the two zips that ship, and the browsers that they are for. */
public enum Inlogcode {
    CHROMIUM("chrome") {
        @Override
        public Browser launch(LaunchOptions options) {
            return Browsers.chromium(options);
        }
    },
    FIREFOX("firefox") {
        @Override
        public Browser launch(LaunchOptions options) {
            return Browsers.firefox(options);
        }
    };

    private static final String FORGET_USED_CODES =
            """
            (async () => {
                const api = globalThis.browser ?? globalThis.chrome;
                await api.storage.session.remove('fills');
                await api.storage.local.remove('usedSteps');
                return true;
            })()""";

    private final String zip;

    Inlogcode(String zip) {
        this.zip = zip;
    }

    /** Starts the browser with the product in it. */
    public abstract Browser launch(LaunchOptions options);

    /** Adds the product to a browser that did not have it: its welcome page comes to the front. */
    public Browser install(LaunchOptions options) {
        var browser = launch(options);
        try {
            welcome(browser);
            return browser;
        } catch (RuntimeException e) {
            browser.close();
            throw e;
        }
    }

    /** Waits for the welcome page. */
    public static Page welcome(Browser browser) {
        return Wait.forValue(
                "the welcome page",
                Surface.PATIENCE,
                () ->
                        browser.pages().stream()
                                .filter(page -> page.url().endsWith("/welcome.html"))
                                .filter(page -> page.text("document.readyState").equals("complete"))
                                .findFirst());
    }

    /** Lets it use a code of now once more, as if the time step of the last one were over. */
    public static void forgetUsedCodes(Browser browser) {
        browser.evalInBackground(FORGET_USED_CODES);
    }

    /** Headless, Dutch, light, a small window, a fresh profile. */
    public LaunchOptions options() {
        return LaunchOptions.of(zip());
    }

    /** The zip; its folder and version come as system properties from the build. */
    public Path zip() {
        return Path.of(property("inlogcode.zips"))
                .resolve("inlogcode-" + zip + "-" + property("inlogcode.version") + ".zip");
    }

    private static String property(String name) {
        var value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("set -D" + name);
        }
        return value;
    }
}
