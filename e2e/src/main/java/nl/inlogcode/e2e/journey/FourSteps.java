package nl.inlogcode.e2e.journey;

import java.util.function.Consumer;
import nl.inlogcode.e2e.browser.Browser;
import nl.inlogcode.practice.PracticeSite;

/**
 * The four steps of the product, on the practice site: the extension is there (1), an account is
 * made (2), the QR code is added and its first code filled in (3), and then one logs in with it
 * (4).
 */
public final class FourSteps {
    private static final String PASSWORD = "oefenen-maar";

    private final Browser browser;
    private final PracticeSite site;
    private final Shots shots;
    private final Consumer<String> story;

    /**
     * @param story gets a sentence for each thing done
     */
    public FourSteps(Browser browser, PracticeSite site, Shots shots, Consumer<String> story) {
        this.browser = browser;
        this.site = site;
        this.shots = shots;
        this.story = story;
    }

    /**
     * Lives them.
     *
     * @param variants of the practice site, such as {@code ?vorm=nieuw}
     */
    public void live(String mail, String variants) {
        shots.take(Inlogcode.welcome(browser), "1-welkom");
        var oefenplan = Oefenplan.of(site, browser.openPage(site.address().toString()));
        enrol(oefenplan, mail, variants);
        logIn(oefenplan.logOut(), mail);
    }

    /** Steps 2 and 3. */
    public void enrol(Oefenplan oefenplan, String mail, String variants) {
        oefenplan.register(mail, PASSWORD, variants);
        shots.take(oefenplan.page(), "2-qr-code");
        story.accept("An account for " + mail + " was made; the site shows a QR code.");

        var popup = new PopupScreen(browser.openPopup()).awaitLook("offer");
        shots.take(popup.surface(), "3a-gevonden");
        story.accept("The button was pressed; the popup found the QR code.");
        popup.inCard("add").awaitNotice("added").awaitAccounts(1);
        shots.take(popup.surface(), "3b-toegevoegd");
        fill(popup, "3c-ingevuld");
        oefenplan.next().awaitPath("/account/beveiligen/klaar/");
        shots.take(oefenplan.page(), "3d-klaar");
        story.accept("\"Volgende\" was pressed; the site accepted the code.");
    }

    /**
     * Step 4, by who is logged out. The site takes each code once, so right after the others it
     * waits for the next.
     */
    public void logIn(Oefenplan oefenplan, String mail) {
        oefenplan.logInUpToCode(mail, PASSWORD);
        story.accept("Logged in with mail address and password.");
        var popup = new PopupScreen(browser.openPopup());
        popup.surface().waitFor("!!document.querySelector('.account.here')");
        shots.take(popup.surface(), "4a-inloggen");
        fill(popup, "4b-ingevuld");
        shots.take(oefenplan.page(), "4c-code-op-de-pagina");
        oefenplan.next().awaitPath("/mijn");
        shots.take(oefenplan.page(), "4d-ingelogd");
        story.accept("\"Volgende\" was pressed; logged in.");
    }

    private void fill(PopupScreen popup, String shot) {
        var code = popup.fillFirst();
        shots.take(popup.surface(), shot);
        popup.close();
        story.accept("\"Invullen\" put the code " + code + " into the page.");
    }
}
