package nl.inlogcode.e2e.browser;

final class ChromiumDriverTest extends DriverTest {
    @Override
    Browser launch() {
        return Browsers.chromium(LaunchOptions.of(Probe.zip("chromium")));
    }
}
