package nl.inlogcode.e2e.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.inlogcode.e2e.browser.LaunchOptions.ColorScheme;
import nl.inlogcode.e2e.browser.LaunchOptions.Language;
import nl.inlogcode.e2e.browser.LaunchOptions.WindowSize;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be chosen at the start, other than the drivers' own tests choose. */
final class LaunchTest {
    private static final String DARK = "matchMedia('(prefers-color-scheme: dark)').matches";
    private static final String API = "(globalThis.browser ?? globalThis.chrome)";

    private static Browser launch(String name, LaunchOptions options) {
        return name.equals("firefox") ? Browsers.firefox(options) : Browsers.chromium(options);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chromium", "firefox"})
    void startsDarkEnglishSmallWithLargeText(String name) {
        var options =
                LaunchOptions.of(Probe.zip(name))
                        .withColorScheme(ColorScheme.DARK)
                        .withLanguage(Language.EN)
                        .withWindow(WindowSize.LAPTOP)
                        .withTextPercent(200);
        try (var browser = launch(name, options)) {
            var page = browser.page();
            page.navigate("data:text/html,<title>here</title>");
            assertTrue(Js.isTrue(page.eval(DARK)));
            assertEquals("[1366,768]", page.eval("[outerWidth, outerHeight]").toString());
            var popup = browser.openPopup();
            assertTrue(Js.isTrue(popup.eval(DARK)));
            assertTrue(popup.text(API + ".i18n.getUILanguage()").startsWith("en"));
            String size = "parseFloat(getComputedStyle(document.body).fontSize) * devicePixelRatio";
            assertEquals(32, popup.eval(size).getAsDouble(), 0.01);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"chromium", "firefox"})
    void keepsAGivenProfile(String name, @TempDir Path folder) {
        Path profile = folder.resolve("profile");
        var options = LaunchOptions.of(Probe.zip(name)).withProfile(profile);
        try (var browser = launch(name, options)) {
            browser.openExtensionPage("popup.html").eval(API + ".storage.local.set({kept: 7})");
        }
        assertTrue(Files.exists(profile));
        try (var browser = launch(name, options)) {
            var page = browser.openExtensionPage("popup.html");
            String read = API + ".storage.local.get('kept').then(x => x.kept)";
            assertEquals(7, page.eval(read).getAsInt());
        }
    }
}
