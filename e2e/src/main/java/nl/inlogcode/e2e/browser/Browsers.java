package nl.inlogcode.e2e.browser;

/** Starts browsers. The programs are the system's; system properties name others. */
public final class Browsers {
    private Browsers() {}

    /** Chromium; {@code -Dinlogcode.chromium} names another program. */
    public static Browser chromium(LaunchOptions options) {
        return Chromium.launch(options);
    }

    /** Firefox; {@code -Dinlogcode.firefox} names another program. */
    public static Browser firefox(LaunchOptions options) {
        return Firefox.launch(options);
    }
}
