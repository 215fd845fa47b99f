package nl.inlogcode.e2e.browser;

import org.junit.jupiter.api.Test;

final class FirefoxDriverTest extends DriverTest {
    @Override
    Browser launch() {
        return Browsers.firefox(LaunchOptions.of(Probe.zip("firefox")));
    }

    @Test
    void opensThePopupByItsShortcut() {
        browser.openPage("data:text/html,<title>By key</title>");
        var popup = browser.openByShortcut("Alt+Shift+K");
        popup.waitFor("document.querySelector('#title').textContent === 'By key'");
    }
}
