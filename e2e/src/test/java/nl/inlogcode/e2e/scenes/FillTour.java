package nl.inlogcode.e2e.scenes;

import java.time.Clock;
import java.time.Duration;
import nl.inlogcode.e2e.journey.PopupScreen;
import nl.inlogcode.e2e.journey.SettingsScreen;
import nl.inlogcode.e2e.journey.Shots;
import nl.inlogcode.practice.PracticeSite;

/** Walks through every screen of filling and takes a picture of each. */
final class FillTour {
    private static final String SITE = "krachtplan.localhost";
    private static final String FORM =
            """
            <form><button>Terug</button>
            <label>Code <input id=code name=otp autocomplete=one-time-code></label>
            <button>Volgende</button></form>""";

    private final Scene scene;
    private final Shots shots;
    private int number;

    FillTour(Scene scene, Shots shots) {
        this.scene = scene;
        this.shots = shots;
    }

    private PopupScreen take(PopupScreen popup, String name) {
        number++;
        shots.take(popup.surface(), (number < 10 ? "0" : "") + number + "-" + name);
        return popup;
    }

    private PopupScreen over(String address) {
        scene.browser().openPage(address);
        return scene.popup();
    }

    void walk() {
        try (var pages = new TinySite()) {
            pages.put("/", FORM);
            pages.put(
                    "/leren", "<label>Code <input name=leren autocomplete=one-time-code></label>");
            pages.put("/vol", "<label>Code <input id=code name=otp oninput='value=\"\"'></label>");
            pages.put(
                    "/deel",
                    "<iframe width=400 height=200 src=" + pages.at("localhost", "/") + ">");
            enrol(pages);
            next(pages);
            sites(pages);
            elsewhere(pages);
            foreign(pages);
            trouble(pages);
            seen(pages);
        }
        clock();
    }

    private void enrol(TinySite pages) {
        var popup = over(pages.at(SITE, "/leren")).awaitLook("nothing").inCard("type_key");
        popup.awaitCard("manual");
        popup.write("key", FillPages.KEY).write("issuer", "Krachtplan");
        popup.write("account_name", "jan@voorbeeld.nl");
        popup.inCard("add").awaitNotice("added").awaitAccounts(1);
        take(popup.onFirst("fill").awaitCard("ask-site"), "first-site");
        popup.inCard("fill_here").awaitNotice("filled").close();
    }

    private void next(TinySite pages) {
        var popup = over(pages.at(SITE, "/")).await(".tick:not([hidden])");
        take(popup, "next-offered");
        popup.surface().click("[data-action=press_next]");
        popup.surface().waitFor("document.querySelector('.tick input').checked");
        popup.surface().waitFor("/‘/.test(document.querySelector('[data-action=fill]').innerText)");
        take(popup, "next-chosen");
        popup.surface().click(".account summary");
        take(popup, "menu");
        popup.surface().click(".menu [data-action=by_itself_start]");
        take(popup.awaitCard("ask-by-itself"), "ask-by-itself").close();
    }

    private void sites(TinySite pages) {
        alike(pages.at("krachtplan-inloggen.localhost", "/"), "look-alike");
        alike(pages.at("voorbeeld.localhost", "/"), "other-site");
        var popup = over(pages.at(SITE, "/deel")).await(".account.here").onFirst("fill");
        take(popup.awaitCard("ask-frame"), "ask-frame").close();
    }

    private void elsewhere(TinySite pages) {
        var there = pages.at("localhost", "/steal");
        pages.put("/elders", FORM.replace("<form>", "<form method=post action=" + there + ">"));
        var popup = over(pages.at(SITE, "/elders")).await(".account.here").onFirst("fill");
        take(popup.awaitCard("ask-site"), "sends-elsewhere");
        popup.await("#card [data-action=fill_anyway]:not(:disabled)").close();
    }

    /** Another site in the page shows a QR code of an account of this name. */
    private void foreign(TinySite pages) {
        pages.put(
                "/qr.png",
                QrPng.of(
                        "otpauth://totp/Krachtplan:jan@voorbeeld.nl?issuer=Krachtplan&secret="
                                + FillPages.LONG_KEY_BASE32));
        pages.put("/vals", "<img src=/qr.png>");
        pages.put(
                "/vreemd",
                "<iframe width=500 height=500 src=" + pages.at("localhost", "/vals") + ">");
        take(over(pages.at(SITE, "/vreemd")).awaitCard("foreign"), "foreign").close();
    }

    private void alike(String address, String name) {
        var popup = over(address).awaitAccounts(1).onFirst("fill").awaitCard("ask-site");
        take(popup, name);
        popup.await("#card [data-action=fill_anyway]:not(:disabled)").close();
    }

    private void trouble(TinySite pages) {
        var popup = over(pages.at(SITE, "/vol")).await(".account.here").onFirst("fill");
        // Late in a time step it waits first.
        popup.surface()
                .waitFor(
                        "!!document.querySelector('[data-notice=refused_by_page]')",
                        Duration.ofSeconds(90));
        take(popup, "notice-refused").close();
    }

    private void seen(TinySite pages) {
        pages.put(
                "/leeg",
                """
                <input type=search name=zoek><label>Wachtwoord <input type=password></label>
                <label>Klantnummer <input name=klantnummer></label>
                <label>Back-upcode <input name=backup></label>""");
        var popup = over(pages.at(SITE, "/leeg")).await(".account.here").onFirst("fill");
        take(popup.awaitNotice("asks_recovery_code"), "notice-backup-code");
        popup.surface().click("#notice [data-action=what_seen]");
        var settings = awaitSeen("none");
        take(settings, "seen-none");
        settings.press("seen", "copy_seen");
        settings.page().waitFor("document.querySelector('.copied').innerText !== ''");
        settings.page().click(".seen-text summary");
        take(settings, "seen-copied");
        settings.press("seen", "close").awaitSection("seen_how");
        settings.page().eval("document.querySelector('#seen-how').scrollIntoView() ?? true");
        take(settings, "seen-how");
        over(pages.at(SITE, "/")).await(".account.here").inMenuOfFirst("what_seen");
        take(awaitSeen("field"), "seen-field");
        over(pages.at(SITE, "/deel")).await(".account.here").inMenuOfFirst("what_seen");
        take(awaitSeen("out_of_reach"), "seen-out-of-reach");
    }

    private SettingsScreen awaitSeen(String outcome) {
        return new SettingsScreen(scene.pageOf("settings.html"))
                .await("[data-outcome=" + outcome + "]");
    }

    private void take(SettingsScreen settings, String name) {
        number++;
        shots.take(settings.page(), (number < 10 ? "0" : "") + number + "-" + name);
    }

    private void clock() {
        try (var wrong =
                PracticeSite.start(0, Clock.offset(Clock.systemUTC(), Duration.ofSeconds(103)))) {
            var popup = over(wrong.address() + "/geen-qr").awaitAccounts(1);
            popup.inMenuOfFirst("code_refused").awaitCard("code-refused");
            take(popup, "clock-elsewhere").close();
            CodeRefusedTest.site(scene, wrong);
            popup = scene.popup().await(".account.here").inMenuOfFirst("code_refused");
            take(popup.awaitCard("code-refused").await("[data-clock=off]"), "clock-off");
            popup.surface().click(".how summary");
            take(popup, "clock-how").close();
        }
    }
}
