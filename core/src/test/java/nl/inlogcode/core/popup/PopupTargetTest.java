package nl.inlogcode.core.popup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.inlogcode.core.filling.FillCard;
import nl.inlogcode.core.filling.FillSentence;
import nl.inlogcode.core.filling.FillTarget;
import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.otp.SharedSecret;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.otpauth.MovingFactor;
import nl.inlogcode.core.page.button.FormTarget;
import nl.inlogcode.core.page.site.Origin;
import nl.inlogcode.core.page.site.SiteDecision;
import nl.inlogcode.core.vault.KnownSite;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.VaultItem;
import nl.inlogcode.core.vault.keep.OpenResult;
import org.junit.jupiter.api.Test;

/** A form of the right page that sends the code elsewhere: the popup asks, each time. */
class PopupTargetTest {
    private static final String ID = "0123456789abcdef0123456789abcdef";
    private static final Origin HERE = Origin.parse("https://login.oefenplan.test").orElseThrow();

    private final FakeBrowser browser = new FakeBrowser();

    PopupTargetTest() {
        // RFC 4226's and 6238's secret, so nobody's.
        var account =
                new Account(
                        "Oefenplan",
                        "jan",
                        new SharedSecret("12345678901234567890".getBytes()),
                        HashAlgorithm.SHA1,
                        6,
                        new MovingFactor.TimeBased(30));
        var item =
                new VaultItem(
                        ID,
                        account,
                        List.of(HERE.serialised()),
                        0,
                        OptionalLong.empty(),
                        Optional.empty());
        browser.vault = new OpenResult.Opened(Vault.EMPTY.add(item));
        browser.site = Optional.of(HERE);
        browser.now = 35_000;
    }

    private void sendsTo(String... places) {
        var sends = new FormTarget(List.of(places));
        browser.target = new FillTarget.Found(0, HERE, "/in code", false, "", sends, true);
    }

    private FillCard.AskTarget asked(Popup popup) {
        popup.fill(ID);
        assertEquals(List.of(), browser.filled);
        return (FillCard.AskTarget) popup.state().card();
    }

    @Test
    void asksAndNamesWhereTheCodeWouldGo() {
        sendsTo("https://evil.test", "javascript:");
        var popup = browser.opened();
        var card = asked(popup);
        var places = card.question().places();
        assertEquals(List.of("https://evil.test", "javascript:"), card.sends().places());
        assertEquals("evil.test", places.get(0).site().orElseThrow().here().ascii().whole());
        assertTrue(places.get(1).site().isEmpty());
        assertFalse(card.question().isCalm());
        assertEquals(38_000, card.question().readyAt());

        popup.filling().fillElsewhere(card);
        assertEquals(List.of(), browser.filled, "nobody reads that fast");
        browser.now = 38_000;
        popup.filling().fillElsewhere(card);
        assertEquals(1, browser.filled.size());
    }

    /** It is one of the account's sites, and all the same others can read along. */
    @Test
    void aPlaceWithoutEncryptionIsNeverCalm() {
        var plain = "http://login.oefenplan.test";
        var vault = ((OpenResult.Opened) browser.vault).vault();
        var item = vault.items().get(0);
        var site = new KnownSite(plain, 0, KnownSite.How.ENROLLED);
        browser.vault = new OpenResult.Opened(vault.replace(item.withSite(site)));
        sendsTo(plain);
        var card = asked(browser.opened());
        assertTrue(card.question().places().get(0).plain());
        assertFalse(card.question().isCalm());
    }

    @Test
    void aYesCountsOnceAndForThatPlaceOnly() {
        sendsTo("https://sso.oefenplan.test");
        var popup = browser.opened();
        var card = asked(popup);
        assertTrue(card.question().isCalm());
        assertEquals(35_000, card.question().readyAt());

        sendsTo("https://evil.test");
        popup.filling().fillElsewhere(card);
        assertEquals(FillSentence.OTHER_TARGET, popup.state().notice().orElseThrow().sentence());
        sendsTo("https://sso.oefenplan.test", "https://evil.test");
        popup.filling().fillElsewhere(card);
        browser.target =
                new FillTarget.Found(
                        0, Origin.parse("https://evil.test").orElseThrow(), "", false, "");
        popup.filling().fillElsewhere(card);
        assertEquals(FillSentence.OTHER_SITE, popup.state().notice().orElseThrow().sentence());
        assertEquals(List.of(), browser.filled);

        sendsTo("https://sso.oefenplan.test");
        popup.filling().fillElsewhere(card);
        assertEquals(1, browser.filled.size());
        assertEquals(
                List.of(HERE.serialised()),
                browser.content().items().get(0).sites(),
                "the place is no site of the account");

        browser.filled.clear();
        browser.now += 30_000;
        asked(browser.opened());
    }

    @Test
    void saysWhatThePlaceIsToTheAccount() {
        assertDecision(SiteDecision.SameSiteOtherHost.class, "https://sso.oefenplan.test", true);
        assertDecision(SiteDecision.Other.class, "https://bank.example", false);
        assertDecision(SiteDecision.LookAlike.class, "https://login.oefenp1an.test", false);
        assertDecision(SiteDecision.LookAlike.class, "https://login.oefenplan.test:444", false);
        assertDecision(SiteDecision.LookAlike.class, "http://login.oefenplan.test", false);
    }

    private void assertDecision(Class<?> kind, String place, boolean calm) {
        sendsTo(place);
        var question = asked(browser.opened()).question();
        assertEquals(
                kind, question.places().get(0).site().orElseThrow().decision().getClass(), place);
        assertEquals(calm, question.isCalm(), place);
        assertEquals(place.startsWith("http:"), question.places().get(0).plain(), place);
    }

    /** On another site's page both questions come, one after the other. */
    @Test
    void thePagesOwnSiteIsAskedAboutFirst() {
        browser.target =
                new FillTarget.Found(
                        0,
                        Origin.parse("https://elders.test").orElseThrow(),
                        "",
                        false,
                        "",
                        new FormTarget(List.of("https://evil.test")),
                        true);
        var popup = browser.opened();
        popup.fill(ID);
        var first = (FillCard.AskSite) popup.state().card();
        browser.now += 5_000;
        popup.fillAnyway(first, false);
        assertEquals(List.of(), browser.filled);
        assertTrue(popup.state().card() instanceof FillCard.AskTarget);
    }
}
