package nl.inlogcode.e2e.scenes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import nl.inlogcode.e2e.browser.Page;
import nl.inlogcode.e2e.browser.Surface;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.Oefenplan;
import nl.inlogcode.e2e.journey.PopupScreen;
import nl.inlogcode.e2e.journey.Shots;

/** Walks through every screen and takes a picture of each. */
final class Tour {
    private static final String MAIL = "jan@voorbeeld.nl";
    private static final String LONG =
            "Stichting Landelijk Steunpunt voor Digitale Zorg en Welzijn B.V.";

    private static final String LINK =
            "otpauth://totp/Bank:jan@voorbeeld.nl?secret=JBSWY3DPEHPK3PXP&issuer=Bank";

    private final Scene scene;
    private final Shots shots;
    private int number;

    Tour(Scene scene, Shots shots) {
        this.scene = scene;
        this.shots = shots;
    }

    /** Takes a picture; the number keeps the files in the order of the tour. */
    private void take(Surface surface, String name) {
        number++;
        shots.take(surface, (number < 10 ? "0" : "") + number + "-" + name);
    }

    private PopupScreen takeCard(PopupScreen popup, String card) {
        popup.awaitCard(card);
        take(popup.surface(), card);
        return popup;
    }

    private PopupScreen takeFound(PopupScreen popup, String card) {
        return takeCard(popup.awaitLook(card), card);
    }

    private PopupScreen takeNotice(PopupScreen popup, String notice) {
        popup.awaitNotice(notice);
        take(popup.surface(), "notice-" + notice);
        return popup;
    }

    private PopupScreen over(String path) {
        scene.browser().openPage(scene.site().address() + path);
        return scene.popup();
    }

    void walk() {
        take(Inlogcode.welcome(scene.browser()), "welcome");
        emptyVault();
        enrolling();
        loggingIn();
        forms();
        keeping();
        manyAccounts();
        importing();
    }

    private void emptyVault() {
        takeFound(over("/geen-qr"), "nothing");
        takeFound(over("/andere-qr"), "other-qr");
        takeFound(over("/twee"), "choose");
        scene.browser().openExtensionPage("welcome.html");
        takeCard(scene.popup(), "forbidden");
        refused();
        part();
        keyOnPage();
        keptForm();
        notSure();
    }

    private void part() {
        try (var pages = new QrPages()) {
            scene.browser().openPage(pages.withHalf());
            takeFound(scene.popup(), "part").close();
        }
    }

    /** Half of it was typed when the popup closed. */
    private void keptForm() {
        var popup = over("/geen-qr").awaitLook("nothing").inCard("type_key").awaitCard("manual");
        popup.write("issuer", "Oefenplan").write("key", "GEZDGNBV").close();
        popup = takeCard(scene.popup(), "manual");
        popup.inCard("cancel").awaitNoCard().close();
    }

    private void keyOnPage() {
        try (var pages = new QrPages()) {
            scene.browser().openPage(pages.withKey());
            takeFound(scene.popup(), "key-on-page").inCard("use_key").awaitCard("manual");
            take(scene.lastPopup().surface(), "key-in-form");
        }
    }

    private void notSure() {
        // A server that takes every call and never answers.
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                var pages = new TinySite()) {
            var picture = "http://127.0.0.1:" + silent.getLocalPort() + "/";
            var below = "<div style=height:20000px></div>";
            pages.put("/", below + "<img width=200 height=200 loading=lazy src=" + picture + ">");
            scene.browser().openPage(pages.at("localhost", "/"));
            takeCard(scene.popup(), "not-sure");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refused() {
        try (var pages = new TinySite()) {
            pages.put("/qr.png", QrPng.of("otpauth://totp/els?secret=GEZDGNBVGY3TQOJQ&digits=0"));
            pages.put("/", "<img src=/qr.png>");
            scene.browser().openPage(pages.at("localhost", "/"));
            takeFound(scene.popup(), "refused");
        }
    }

    private void enrolling() {
        var oefenplan = scene.oefenplan().register(MAIL, Scene.PASSWORD, "");
        var popup = takeFound(scene.popup(), "offer").inCard("add");
        takeNotice(popup, "added").inWays("find_qr");
        takeFound(popup, "known").close();
        oefenplan.back().awaitStep("setup_view", "welcome");
        oefenplan.next().awaitStep("setup_view", "generator");
        popup = takeCard(scene.popup(), "renewed").inCard("renew");
        takeNotice(popup, "renewed");
        popup.onFirst("fill").awaitNotice("filled");
        takeNotice(popup, "filled").close();
        oefenplan.next().awaitPath("/account/beveiligen/klaar/");
        oefenplan.logOut();
    }

    private void loggingIn() {
        var oefenplan = Oefenplan.of(scene.site(), scene.browser().page());
        oefenplan.at("localhost").logInUpToCode(MAIL, Scene.PASSWORD);
        takeCard(scene.popup().awaitAccounts(1).onFirst("fill"), "ask-site").close();
        oefenplan.logInUpToCode(MAIL, Scene.PASSWORD);
        var popup = scene.popup().await(".account.here");
        take(popup.surface(), "this-site");
        popup.close();
        over("/geen-qr").awaitAccounts(1).onFirst("fill");
        takeNotice(scene.lastPopup(), "no_field");
    }

    private void forms() {
        var popup = over("/geen-qr").awaitAccounts(1).inWays("type_key");
        takeCard(popup, "manual");
        popup.write("key", "gezd 0000").inCard("add").await("#card .problem");
        take(popup.surface(), "manual-problem");
        popup.surface().click("#card .advanced summary");
        popup.choose("kind", "counter").write("factor", "0").write("key", "GEZDGNBVGY3TQOJQ");
        take(popup.surface(), "manual-advanced");
        popup.write("issuer", LONG).write("account_name", "een.heel.lang.adres@" + LONG);
        popup.inCard("add").awaitNotice("added").awaitAccounts(2);
        take(popup.surface(), "long-names");
        popup.surface().click(".account:nth-child(2) [data-action=next_code]");
        takeCard(popup, "ask-skip").inCard("cancel").awaitNoCard();
        popup.surface().click(".account:nth-child(2) .code");
        takeNotice(popup, "copied").close();
    }

    private void keeping() {
        var popup = over("/geen-qr").awaitAccounts(2);
        popup.surface().click(".account summary");
        take(popup.surface(), "menu");
        popup.surface().click(".account .menu [data-action=rename]");
        takeCard(popup, "rename").inCard("cancel").awaitNoCard();
        popup.surface().click(".account summary");
        popup.surface().click(".account .menu [data-action=account_sites]");
        takeCard(popup, "sites").inCard("close").awaitNoCard();
        toPhone();
        // Anew: the menu is open still.
        popup = over("/geen-qr").awaitAccounts(2).inMenuOfFirst("delete");
        takeNotice(popup, "deleted");
    }

    private void toPhone() {
        var popup = over("/geen-qr").awaitAccounts(2).inMenuOfFirst("to_phone");
        takeCard(popup, "to-phone");
        if (ScreenQr.texts(popup.surface()).isEmpty()) {
            // A small window shows the rest of the card only when it is scrolled.
            popup.surface().eval("document.querySelector('.qr').scrollIntoView()");
        }
        assertEquals(1, ScreenQr.texts(popup.surface()).size());
        popup.inCard("close").awaitNoCard();
        popup.surface().click(".account:nth-child(2) summary");
        popup.surface().click(".account:nth-child(2) [data-action=to_phone]");
        takeCard(popup, "not-to-phone").close();
    }

    private void importing() {
        try (var pages = Exports.site()) {
            scene.browser().openPage(pages.at("localhost", "/2"));
            var popup = takeCard(scene.popup(), "import").inCard("add_all");
            takeCard(popup, "more-parts").close();
            scene.browser().openPage(pages.at("localhost", "/1"));
            popup = scene.popup().awaitCard("import");
            take(popup.surface(), "import-some");
            popup.inCard("add_all").awaitNotice("added").inWays("find_qr").awaitCard("import");
            take(popup.surface(), "import-known");
        }
    }

    /** How many rows the list shows before it is scrolled. */
    private static final int FIRST_ROWS = 12;

    private void manyAccounts() {
        var tab = scene.popupInTab().await(".account");
        Scene.addByKey(tab, 0, 2);
        takeList("list-3", 3);
        ((Page) tab.surface()).bringToFront();
        Scene.addByKey(tab, 2, 29);
        var popup = takeList("list-30", 30);
        popup.surface().typeInto("#query", "site 02");
        popup.awaitAccounts(9);
        take(popup.surface(), "searched");
        popup.surface().type("x");
        popup.await("#none:not([hidden])");
        take(popup.surface(), "none-found");
        otherWays();
    }

    private void otherWays() {
        var page = scene.browser().openExtensionPage("add.html");
        var screen = new PopupScreen(page).await(".account");
        take(page, "other-ways");
        Brought.drop(
                page,
                Brought.file("vakantie.png", "image/png", QrPng.blank()),
                Brought.file("menukaart.png", "image/png", QrPng.of("https://example.org/kaart")),
                Brought.file("brief van de bank.pdf", "application/pdf", new byte[] {'%'}),
                Brought.file("qr.png", "image/png", QrPng.of(LINK)));
        screen.awaitCard("offer").await("[data-remark=pdf]");
        take(page, "other-ways-files");
        page.press("End");
        take(page, "other-ways-below");
    }

    private PopupScreen takeList(String name, int count) {
        // More rows are made only when the user scrolls to them.
        int last = Math.min(count, FIRST_ROWS);
        var popup = over("/geen-qr").await(".account:nth-child(" + last + ")");
        take(popup.surface(), name);
        return popup;
    }
}
