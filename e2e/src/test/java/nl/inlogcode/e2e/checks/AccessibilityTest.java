package nl.inlogcode.e2e.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.inlogcode.e2e.browser.Browser;
import nl.inlogcode.e2e.browser.LaunchOptions.ColorScheme;
import nl.inlogcode.e2e.browser.Surface;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.PopupScreen;
import nl.inlogcode.e2e.journey.SettingsScreen;
import nl.inlogcode.e2e.journey.Shots;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** All can use it: axe finds nothing in the real popup and on the welcome page. */
class AccessibilityTest {
    /** As the popup notes it. */
    private static final String SEEN =
            """
            (globalThis.browser ?? globalThis.chrome).storage.session.set({seen: JSON.stringify({
                site: 'inloggen.test', outcome: 'FIELD', next: 'NONE', closed: [],
                fields: [{name: 'wachtwoord', boxes: 1, kind: 'PASSWORD'},
                    {name: 'otp', boxes: 6, kind: 'CHOSEN'}],
                text: 'page: https://inloggen.test'})}).then(() => true)""";

    private final Axe axe = new Axe();
    private final List<String> violations = new ArrayList<>();

    static Stream<Arguments> browsersAndColours() {
        return Stream.of(Inlogcode.values())
                .flatMap(
                        product ->
                                Stream.of(ColorScheme.values())
                                        .map(colours -> Arguments.of(product, colours)));
    }

    @ParameterizedTest
    @MethodSource("browsersAndColours")
    void axeFindsNothing(Inlogcode product, ColorScheme colours) {
        try (var browser = product.install(product.options().withColorScheme(colours))) {
            var shots = Shots.of("axe-" + browser.name() + "-" + colours);
            judge("welcome page", Inlogcode.welcome(browser), shots);
            var popup = new PopupScreen(browser.openPopup());
            var surface = popup.surface();
            popup.await("#card [data-action=\"type_key\"]");
            judge("nothing found", surface, shots);
            popup.inCard("type_key").awaitCard("manual");
            judge("manual form", surface, shots);
            surface.click("#card summary");
            surface.typeInto("[name=key]", "not a key!");
            popup.inCard("add").await("#card .problem");
            judge("manual form with a problem", surface, shots);
            surface.eval("document.querySelector('[name=key]').select()");
            surface.type("GEZDGNBVGY3TQOJQ");
            surface.typeInto("[name=issuer]", "Krachtplan");
            surface.typeInto("[name=account_name]", "jan@voorbeeld.nl");
            popup.inCard("add").awaitNotice("added").awaitAccounts(1);
            judge("an account", surface, shots);
            surface.click(".account summary");
            popup.await(".account details[open] [data-action=\"rename\"]");
            judge("an account with more open", surface, shots);
            popup.onFirst("rename").awaitCard("rename");
            judge("new name", surface, shots);
            popup.close();
            var other = browser.openExtensionPage("add.html#menu");
            new PopupScreen(other).await("[data-remark]").awaitAccounts(1);
            judge("other ways", other, shots);
            judgeSettings(browser, shots);
            judgeSeen(browser, shots);
        }
        assertEquals("", String.join("\n", violations));
    }

    private void judgeSettings(Browser browser, Shots shots) {
        var page = browser.openExtensionPage("popup.html");
        new PopupScreen(page).awaitAccounts(1).inMenuOfFirst("delete").awaitNotice("deleted");
        page.navigate(browser.extensionUrl("settings.html"));
        var settings = new SettingsScreen(page).await("[data-card=bin] li");
        judge("settings", page, shots);
        settings.press("bin", "discard").await("[data-action=discard_anyway]");
        judge("settings with a question", page, shots);
        settings.press("bin", "do_not_discard").press("bin", "put_back").awaitNotice("restored");
        settings.press("backup", "make_backup").await("[name=file_password]:focus");
        settings.press("backup", "make_backup").await(".problem");
        judge("password of a back-up", page, shots);
        settings.press("backup", "cancel").press("sheet", "make_sheet").await(".paper");
        judge("recovery sheet", page, shots);
        settings.press("sheet", "sheet_printed").press("sheet", "check_sheet").await(".problem");
        judge("code of a recovery sheet", page, shots);
    }

    /** What the popup would have noted of a page. */
    private void judgeSeen(Browser browser, Shots shots) {
        var page = browser.openExtensionPage("settings.html");
        var settings = new SettingsScreen(page).awaitSection("seen_how");
        page.eval(SEEN);
        page.navigate(browser.extensionUrl("settings.html"));
        settings.await("[data-seen=chosen]").press("seen", "copy_seen");
        page.waitFor("document.querySelector('.copied').innerText !== ''");
        page.click(".seen-text summary");
        judge("what was seen on a page", page, shots);
    }

    private void judge(String what, Surface surface, Shots shots) {
        shots.take(surface, what.replace(' ', '-'));
        axe.violations(surface).forEach(one -> violations.add(what + ": " + one));
    }
}
