package nl.inlogcode.e2e.journey;

import nl.inlogcode.e2e.browser.Browser;
import nl.inlogcode.e2e.browser.BrowserException;
import nl.inlogcode.e2e.browser.LaunchOptions.WindowSize;
import nl.inlogcode.practice.PracticeSite;

/**
 * The newcomer's first run: a browser with Inlogcode in its toolbar and the practice site in a tab.
 * Without a display it lives the four steps by itself and tells what it did.
 */
public final class Run {
    private Run() {}

    /**
     * @param arguments "chromium" (the default) or "firefox"
     */
    public static void main(String[] arguments) throws InterruptedException {
        var product =
                arguments.length > 0 && arguments[0].equals("firefox")
                        ? Inlogcode.FIREFOX
                        : Inlogcode.CHROMIUM;
        boolean display =
                System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
        try (var site = PracticeSite.start(0);
                var browser =
                        product.install(
                                product.options()
                                        .withWindow(WindowSize.STORE)
                                        .withHeadless(!display))) {
            if (display) {
                letTheUser(browser, site);
            } else {
                byItself(browser, site);
            }
        } catch (BrowserException e) {
            System.err.println("This did not work: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void letTheUser(Browser browser, PracticeSite site) throws InterruptedException {
        browser.openPage(site.address().toString());
        System.out.println("Inlogcode is in the toolbar of " + browser.name() + ".");
        System.out.println("The practice site is at " + site.address() + ".");
        System.out.println("Make an account there; press the Inlogcode button at the QR code.");
        System.out.println("Close the browser to stop.");
        browser.awaitExit();
    }

    private static void byItself(Browser browser, PracticeSite site) {
        System.out.println("There is no display: " + browser.name() + " runs without a window.");
        System.out.println("1. Inlogcode is in " + browser.name() + ".");
        var shots = Shots.of(browser.name());
        var steps = new FourSteps(browser, site, shots, line -> System.out.println("   " + line));
        steps.live("jan@voorbeeld.nl", "");
        System.out.println("Pictures of each step: " + shots.folder().toAbsolutePath());
    }
}
