package nl.inlogcode.e2e.meshcentral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.inlogcode.e2e.browser.Browser;
import nl.inlogcode.e2e.browser.LaunchOptions.WindowSize;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.PopupScreen;
import nl.inlogcode.e2e.journey.Shots;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The four steps at MeshCentral, in Dutch: two more fields for codes lie hidden in its login page,
 * and its buttons stay disabled unless the events of a keyboard follow the value.
 */
final class MeshCentralTest {
    private static final String PASSWORD = "Oefenen-maar-1";

    /** One for each scene in each browser: a user can switch the codes on once. */
    private static final List<String> USERS =
            Stream.of("chromium", "firefox")
                    .flatMap(name -> Stream.of(name, name + "-volgende", name + "-vanzelf"))
                    .toList();

    @TempDir private static Path data;
    private static MeshCentral mesh;

    @BeforeAll
    static void start() {
        mesh = MeshCentral.start(data, USERS, PASSWORD);
    }

    @AfterAll
    static void stop() {
        if (mesh != null) {
            mesh.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theFourSteps(Inlogcode product) {
        var options = product.options().withWindow(WindowSize.LAPTOP);
        try (var browser = product.install(options)) {
            var shots = Shots.of("meshcentral-" + browser.name());
            var pages = new MeshPages(browser.openPage("about:blank"), mesh.address());
            enrol(browser, pages, browser.name(), shots);
            logIn(browser, pages, shots);
        }
    }

    /** The user chooses "Invullen en Volgende" at the login, and presses nothing in the page. */
    @ParameterizedTest
    @EnumSource
    void fillsAndGoesOn(Inlogcode product) {
        try (var browser = launch(product)) {
            var user = browser.name() + "-volgende";
            var shots = Shots.of("meshcentral-volgende-" + browser.name());
            var pages = new MeshPages(browser.openPage("about:blank"), mesh.address());
            enrol(browser, pages, user, shots);

            pages.logOut().logIn(user, PASSWORD).await(MeshPages.LOGIN_FIELD);
            var popup = new PopupScreen(browser.openPopup()).tickNext();
            shots.take(popup.surface(), "4-invullen-en-volgende");
            popup.onFirst("fill");
            pages.awaitInside();
        }
    }

    /** The user allowed the site, and opens no popup at the login. */
    @ParameterizedTest
    @EnumSource
    void fillsByItself(Inlogcode product) {
        try (var browser = launch(product)) {
            var user = browser.name() + "-vanzelf";
            var shots = Shots.of("meshcentral-vanzelf-" + browser.name());
            var pages = new MeshPages(browser.openPage("about:blank"), mesh.address());
            enrol(browser, pages, user, shots);
            new PopupScreen(browser.openPopup()).await(".account.here").startByItself().close();

            pages.logOut().logIn(user, PASSWORD).await(MeshPages.LOGIN_FIELD);
            pages.awaitCode(MeshPages.LOGIN_FIELD);
            assertTrue(pages.isEnabled(MeshPages.LOGIN_BUTTON), "its button woke up");
            pages.press(MeshPages.LOGIN_BUTTON).awaitInside();
        }
    }

    private static Browser launch(Inlogcode product) {
        return product.install(
                product.options().withWindow(WindowSize.LAPTOP).withSites("http://127.0.0.1/*"));
    }

    /** Steps 2 and 3. */
    private static void enrol(Browser browser, MeshPages pages, String user, Shots shots) {
        pages.logIn(user, PASSWORD).awaitInside().openEnrolment();
        shots.take(pages.page(), "2-qr-code");
        assertFalse(pages.isEnabled(MeshPages.ENROL_BUTTON));

        var popup = new PopupScreen(browser.openPopup()).awaitLook("offer");
        popup.inCard("add").awaitNotice("added").awaitAccounts(1);
        fill(popup, pages, MeshPages.ENROL_FIELD, MeshPages.ENROL_BUTTON);
        shots.take(popup.surface(), "3-ingevuld");
        popup.close();
        shots.take(pages.page(), "3-code-op-de-pagina");
        pages.press(MeshPages.ENROL_BUTTON).awaitEnrolled();
    }

    /** Step 4. */
    private static void logIn(Browser browser, MeshPages pages, Shots shots) {
        pages.logOut().logIn(browser.name(), PASSWORD).await(MeshPages.LOGIN_FIELD);
        assertEquals("Inloggen", pages.words(MeshPages.LOGIN_BUTTON));
        assertFalse(pages.isEnabled(MeshPages.LOGIN_BUTTON));
        shots.take(pages.page(), "4-vraagt-om-de-code");

        var popup = new PopupScreen(browser.openPopup()).await(".account.here");
        fill(popup, pages, MeshPages.LOGIN_FIELD, MeshPages.LOGIN_BUTTON);
        popup.close();
        shots.take(pages.page(), "4-code-op-de-pagina");
        pages.press(MeshPages.LOGIN_BUTTON).awaitInside();
        shots.take(pages.page(), "4-ingelogd");
    }

    private static void fill(PopupScreen popup, MeshPages pages, String field, String button) {
        var code = popup.fillFirst();
        assertEquals(code, pages.value(field));
        assertTrue(pages.isEnabled(button), "its button woke up");
    }
}
