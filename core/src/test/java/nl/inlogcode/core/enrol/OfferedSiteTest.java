package nl.inlogcode.core.enrol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.page.site.Origin;
import nl.inlogcode.core.page.site.SiteDecision;
import nl.inlogcode.core.popup.FakeBrowser;
import nl.inlogcode.core.popup.Popup;
import nl.inlogcode.core.vault.KnownSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An account that is offered names the site that it would be for, and what is odd about it. */
class OfferedSiteTest {
    private static final String LINK =
            "otpauth://totp/Oefenplan:jan@voorbeeld.nl?issuer=Oefenplan"
                    + "&secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    private static final String OTHER = LINK.replace("GEZDG", "MFRGG").replace("jan@", "piet@");

    private final FakeBrowser browser = new FakeBrowser();

    /** An account on https://oefenplan.test. */
    private void enrol() {
        var popup = browser.opened();
        browser.sees(LINK);
        popup.look();
        popup.add(((EnrolCard.Offer) popup.state().card()).candidate().account());
        assertEquals(1, browser.content().items().size());
    }

    private Popup popupOn(String origin, String link) {
        browser.site = Origin.parse(origin);
        browser.sees(link);
        return browser.opened();
    }

    private static OfferedSite siteOf(Popup popup) {
        return ((EnrolCard.Offer) popup.state().card()).site().orElseThrow();
    }

    @Test
    void theSiteIsNamedAndNoted() {
        var site = siteOf(popupOn("https://login.oefenplan.test", LINK));
        assertEquals("login.oefenplan.test", site.host().unicode().domain());
        assertEquals(Optional.empty(), site.odd());
        enrol();
        assertEquals(
                List.of(
                        new KnownSite(
                                "https://login.oefenplan.test",
                                browser.now / 1000,
                                KnownSite.How.ENROLLED)),
                browser.content().items().get(0).knownSites());
    }

    @Test
    void whereThereIsNoSiteNoneIsNamed() {
        browser.site = Optional.empty();
        browser.sees(LINK);
        var offer = (EnrolCard.Offer) browser.opened().state().card();
        assertEquals(Optional.empty(), offer.site());
    }

    /** The page in the tab may be any page: it gets no codes because a key was typed over it. */
    @Test
    void aTypedKeyIsForNoSite() {
        enrol();
        browser.site = Origin.parse("https://evil.example");
        browser.sees();
        var popup = browser.opened();
        var form =
                new ManualForm(
                        "Oefenplan",
                        "jan@voorbeeld.nl",
                        "MFRGGNBVGY3TQOJQ",
                        HashAlgorithm.SHA1,
                        "6",
                        ManualForm.Kind.TIME,
                        "30");
        popup.submit(form);
        var offer = (EnrolCard.Offer) popup.state().card();
        assertEquals(Optional.empty(), offer.site());
        var renewed = (Candidate.Renewed) offer.candidate();
        popup.renew(renewed.account(), renewed.old());
        var fresh = browser.content().items().get(1);
        assertEquals(renewed.old().knownSites(), fresh.knownSites());
        popup.submit(
                new ManualForm(
                        "Oefenplan",
                        "jan@voorbeeld.nl",
                        "NBSWY3DPEHPK3PXP",
                        HashAlgorithm.SHA1,
                        "6",
                        ManualForm.Kind.TIME,
                        "30"));
        popup.add(((EnrolCard.Offer) popup.state().card()).candidate().account());
        assertEquals(List.of(), browser.content().items().get(2).knownSites());
    }

    /** The same look-alikes as where a code is filled; a yes counts after time to read. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://oefenp1an.test",
                "https://oefenplan.test.evil.example",
                "https://oefenplan-login.test",
                "http://oefenplan.test"
            })
    void aLookAlikeOfTheIssuersSiteIsWarnedOf(String origin) {
        enrol();
        var popup = popupOn(origin, OTHER);
        var site = siteOf(popup);
        assertInstanceOf(SiteDecision.LookAlike.class, site.odd().orElseThrow(), origin);
        assertEquals("oefenplan.test", site.known().orElseThrow().unicode().domain());
        var account = ((EnrolCard.Offer) popup.state().card()).candidate().account();
        popup.begin().add(account);
        popup.add(account);
        assertEquals(1, browser.content().items().size(), "too soon");
        assertTrue(browser.additions.begun.isEmpty(), "nor does the worker add it");
        browser.now += 3000;
        popup.add(account);
        assertEquals(2, browser.content().items().size());
    }

    /** A typed account has no site yet; another one of the same issuer knows it. */
    @Test
    void aLookAlikeRenewsNothingAtOnce() {
        enrol();
        var popup = popupOn("https://oefenplan.test", LINK);
        var typed =
                new ManualForm(
                        "Oefenplan",
                        "els",
                        "MFRGGNBVGY3TQOJQ",
                        HashAlgorithm.SHA1,
                        "6",
                        ManualForm.Kind.TIME,
                        "30");
        popup.submit(typed);
        assertEquals(2, browser.content().items().size());
        var link = "otpauth://totp/Oefenplan:els?secret=NBSWY3DPEHPK3PXP&issuer=Oefenplan";
        popup = popupOn("https://oefenp1an.test", link);
        var renewed = (Candidate.Renewed) ((EnrolCard.Offer) popup.state().card()).candidate();
        assertTrue(siteOf(popup).odd().isPresent());
        popup.begin().renew(renewed.account(), renewed.old());
        popup.renew(renewed.account(), renewed.old());
        assertTrue(browser.additions.begun.isEmpty());
        assertEquals(2, browser.content().items().size(), "too soon");
        browser.now += 3000;
        popup.renew(renewed.account(), renewed.old());
        assertEquals(3, browser.content().items().size());
    }

    @Test
    void anotherSiteOfTheIssuerIsSaid() {
        enrol();
        var popup =
                popupOn("https://heel-iets-anders.test", OTHER.replace("Oefenplan", "OEFENPLAN"));
        assertInstanceOf(SiteDecision.Other.class, siteOf(popup).odd().orElseThrow());
        assertTrue(siteOf(popup).readyAt() <= browser.now, "said, without a wait");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://oefenplan.test", "https://login.oefenplan.test"})
    void anotherAccountOfTheSameSiteIsNotOdd(String origin) {
        enrol();
        assertEquals(Optional.empty(), siteOf(popupOn(origin, OTHER)).odd());
    }

    @Test
    void anotherIssuerOrNoneSaysNothing() {
        enrol();
        var other = OTHER.replace("Oefenplan", "Bank");
        assertEquals(Optional.empty(), siteOf(popupOn("https://oefenp1an.test", other)).odd());
        var none = "otpauth://totp/piet?secret=MFRGGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
        assertEquals(Optional.empty(), siteOf(popupOn("https://oefenp1an.test", none)).odd());
    }

    /** Also where several are chosen from: what is odd is said before it is added. */
    @Test
    void ofSeveralTheOddOneIsAskedAbout() {
        enrol();
        browser.site = Origin.parse("https://oefenp1an.test");
        browser.sees(OTHER, OTHER.replace("MFRGG", "ONXW2").replace("piet@", "els@"));
        var popup = browser.opened();
        popup.choose(((EnrolCard.Choose) popup.state().card()).candidates().get(0));
        assertEquals(1, browser.content().items().size());
        assertTrue(siteOf(popup).odd().isPresent());
    }
}
