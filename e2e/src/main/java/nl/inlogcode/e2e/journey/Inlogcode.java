package nl.inlogcode.e2e.journey;

import java.nio.file.Path;
import nl.inlogcode.e2e.browser.Browser;
import nl.inlogcode.e2e.browser.Browsers;
import nl.inlogcode.e2e.browser.LaunchOptions;

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

    private final String zip;

    Inlogcode(String zip) {
        this.zip = zip;
    }

    /** Starts the browser with the product in it. */
    public abstract Browser launch(LaunchOptions options);

    /** Headless, Dutch, light, a fresh profile. */
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
