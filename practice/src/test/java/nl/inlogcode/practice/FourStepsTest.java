package nl.inlogcode.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An account, a QR code, a login with a code, and what goes wrong on the way. */
class FourStepsTest {
    private static final String INVALID = "Het ingevoerde token is ongeldig.";

    private final TestClock clock = new TestClock();
    private final PracticeSite site = PracticeSite.start(0, clock);
    private final Visitor jan = new Visitor(site, clock);

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void wholeWay() {
        assertFalse(site.hasAccount(Visitor.MAIL));
        jan.register();
        assertEquals("/account/beveiligen/", jan.browser.path());
        assertTrue(site.hasAccount(Visitor.MAIL));
        assertFalse(site.isEnrolled(Visitor.MAIL));

        jan.toQr().enrol();
        assertEquals("/account/beveiligen/klaar/", jan.browser.path());
        assertTrue(site.isEnrolled(Visitor.MAIL));
        assertEquals(0, site.logins(Visitor.MAIL));

        clock.moveSeconds(30);
        jan.logOut().toToken().logIn(jan.code());
        assertEquals("/mijn", jan.browser.path());
        assertTrue(jan.browser.page().contains("Je bent ingelogd als " + Visitor.MAIL));
        assertEquals(1, site.logins(Visitor.MAIL));
    }

    @Test
    void codeIsAcceptedOnce() {
        jan.register().toQr().enrol().logOut();
        jan.toToken().logIn(jan.code());
        assertTrue(jan.browser.page().contains(INVALID), "the code of the enrolment");

        clock.moveSeconds(30);
        jan.logIn(jan.code()).logOut();
        jan.toToken().logIn(jan.code());
        assertTrue(jan.browser.page().contains(INVALID), "the code of the login before");
        assertEquals(1, site.logins(Visitor.MAIL));
    }

    @Test
    void codesOfOneStepAroundAreAccepted() {
        jan.register().toQr().enrol().logOut();
        clock.moveSeconds(600);
        jan.toToken();
        for (var seconds : new int[] {-60, 60, 90}) {
            jan.logIn(jan.codeAfter(seconds));
            assertTrue(jan.browser.page().contains(INVALID), seconds + " seconds away");
        }
        jan.logIn(jan.codeAfter(-30)).logOut();
        jan.toToken().logIn(jan.codeAfter(30)).logOut();
        assertEquals(2, site.logins(Visitor.MAIL));

        jan.toToken().logIn(jan.code());
        assertTrue(jan.browser.page().contains(INVALID), "older than one that was accepted");
    }

    @Test
    void whatIsNoCodeIsRefused() {
        jan.register().toQr();
        var spaced = jan.code().substring(0, 3) + " " + jan.code().substring(3);
        for (var typed :
                new String[] {"", "abcdef", "0" + jan.code(), "-1", "1e5", spaced, "١٢٣"}) {
            jan.browser.press("Volgende", Visitor.ENROL_FIELD, typed);
            assertTrue(jan.browser.page().contains(INVALID));
        }
        assertFalse(site.isEnrolled(Visitor.MAIL));
        jan.enrol();
        assertTrue(site.isEnrolled(Visitor.MAIL), "the secret stayed the same");
    }

    @Test
    void enterGoesBackAndMakesNewSecretInTheOldGeneration() {
        jan.register().toQr();
        var first = jan.link();
        jan.browser.pressEnter(Visitor.ENROL_FIELD, jan.code());
        assertTrue(jan.browser.page().contains("<h1>Start</h1>"));
        assertFalse(site.isEnrolled(Visitor.MAIL));
        jan.toQr();
        assertNotEquals(first, jan.link());
        jan.enrol();
        assertTrue(site.isEnrolled(Visitor.MAIL));

        clock.moveSeconds(30);
        jan.logOut().toToken().browser.pressEnter(Visitor.LOGIN_FIELD, jan.code());
        assertTrue(jan.browser.page().contains("auth-password"), "back to the password");
    }

    @Test
    void enterGoesOnInTheNewGeneration() {
        jan.browser.open("/?vorm=nieuw");
        jan.register().toQr().browser.pressEnter(Visitor.ENROL_FIELD, jan.code());
        assertTrue(site.isEnrolled(Visitor.MAIL));

        clock.moveSeconds(30);
        jan.logOut().toToken().browser.pressEnter(Visitor.LOGIN_FIELD, jan.code());
        assertEquals("/mijn", jan.browser.path());
    }

    @Test
    void openingTheWizardAnewMakesNewSecret() {
        jan.register().toQr();
        var first = jan.link();
        jan.browser.open("/account/beveiligen/");
        assertEquals(404, jan.browser.fetch("/account/beveiligen/qrcode/").statusCode());
        assertNotEquals(first, jan.toQr().link());
    }

    @Test
    void eachBackupTokenWorksOnce() {
        jan.register().toQr().enrol();
        jan.browser.press("Back-uptokens maken");
        assertEquals("/account/back-up-tokens", jan.browser.path());
        assertEquals(10, jan.backupTokens());

        var token = jan.makeBackupToken();
        jan.logOut().toToken().browser.press("Gebruik een back-uptoken");
        jan.browser.press("Volgende", Visitor.BACKUP_FIELD, token);
        assertEquals("/mijn", jan.browser.path());
        jan.browser.open("/account/back-up-tokens");
        assertEquals(9, jan.backupTokens());

        jan.logOut().toToken().browser.press("Gebruik een back-uptoken");
        jan.browser.press("Volgende", Visitor.BACKUP_FIELD, token);
        assertTrue(jan.browser.page().contains(INVALID));
        assertEquals(1, site.logins(Visitor.MAIL));
    }

    @Test
    void wrongPasswordGetsNoFurther() {
        jan.register().toQr().enrol().logOut();
        jan.browser.open("/inloggen");
        jan.browser.press("Volgende", "auth-username", Visitor.MAIL, "auth-password", "verkeerd");
        assertTrue(jan.browser.page().contains("klopt niet"));
        assertTrue(jan.browser.page().contains("auth-password"));
    }

    @Test
    void accountWithoutCodesGoesToTheWizard() {
        jan.register();
        new Browser(site.address()).open("/mijn");
        var other = new Visitor(site, clock).toToken();
        assertEquals("/account/beveiligen/", other.browser.path());
        assertEquals("/account/beveiligen/", other.browser.open("/mijn").path());
    }
}
