package nl.inlogcode.e2e.vault;

import nl.inlogcode.e2e.browser.Browser;
import nl.inlogcode.e2e.browser.LaunchOptions;
import nl.inlogcode.e2e.browser.Page;
import nl.inlogcode.e2e.journey.Inlogcode;

/**
 * What the browser keeps IndexedDB's databases with. Chromium has two: the one of long standing,
 * and one that it gives some users who are new to a site or extension.
 */
enum Engine {
    /** All databases of the extension are one LevelDB. */
    CHROMIUM_LEVELDB(Inlogcode.CHROMIUM),
    /** Each database has a file of its own. */
    CHROMIUM_SQLITE(Inlogcode.CHROMIUM, "IdbSqliteBackingStore", "IdbSqliteOnDiskRollout"),
    /** SQLite too, and another one. */
    FIREFOX(Inlogcode.FIREFOX);

    private final Inlogcode product;
    private final String[] features;

    Engine(Inlogcode product, String... features) {
        this.product = product;
        this.features = features;
    }

    Inlogcode product() {
        return product;
    }

    /** Headless, Dutch, light, a fresh profile, and a new extension in it. */
    LaunchOptions options() {
        return product.options().withFeatures(features);
    }

    /** Opens the popup's page after a start. */
    Page popup(Browser browser) {
        if (product == Inlogcode.CHROMIUM) {
            // It takes each start for a first one, and brings the welcome page to the front.
            Inlogcode.welcome(browser);
        }
        return browser.openExtensionPage("popup.html");
    }

    /** What it writes when it is closed is there, and what it does at the next start is done. */
    static void stop(Browser browser) {
        browser.restart();
        browser.kill9();
    }
}
