package nl.inlogcode.core.filling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.inlogcode.core.filling.QuickFill.Outcome;
import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.otp.SharedSecret;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.otpauth.MovingFactor;
import nl.inlogcode.core.page.site.Origin;
import nl.inlogcode.core.popup.FakeBrowser;
import nl.inlogcode.core.vault.VaultItem;
import nl.inlogcode.core.vault.keep.OpenResult;
import org.junit.jupiter.api.Test;

/** An account is "klaar", and takes an older one's place, only where the site went on. */
class AfterFillTest {
    private static final String OLD = "0".repeat(32);
    private static final String NEW = "1".repeat(32);
    private static final Origin HERE = Origin.parse("https://oefenplan.test").orElseThrow();
    private static final String PLACE = "/beveiligen token";
    private static final long START = 1_700_000_000_000L;

    private final FakeBrowser browser = new FakeBrowser();

    AfterFillTest() {
        browser.site = Optional.of(HERE);
        add(OLD, "12345678901234567890", OptionalLong.of(1_600_000_000), Optional.empty());
        add(NEW, "09876543210987654321", OptionalLong.empty(), Optional.of(OLD));
        asks(PLACE, false);
        browser.opened().fill(NEW);
    }

    private void add(String id, String key, OptionalLong usedAt, Optional<String> replaces) {
        var account =
                new Account(
                        "Oefenplan",
                        "jan",
                        new SharedSecret(key.getBytes()),
                        HashAlgorithm.SHA1,
                        6,
                        new MovingFactor.TimeBased(30));
        var sites = List.of(HERE.serialised());
        var item = new VaultItem(id, account, sites, 0, usedAt, replaces);
        browser.vault = new OpenResult.Opened(browser.content().add(item));
    }

    private void asks(String place, boolean filled) {
        browser.target = new FillTarget.Found(0, HERE, place, filled, "Volgende");
    }

    private void leaves(FillTarget next) {
        browser.target = next;
        browser.quick().pageLeft(HERE);
    }

    private boolean isReady() {
        return browser.content().find(NEW).orElseThrow().usedAt().isPresent();
    }

    private boolean hasOld() {
        return browser.content().find(OLD).isPresent();
    }

    @Test
    void fillingAloneProvesNothing() {
        assertEquals(1, browser.filled.size());
        assertFalse(isReady());
        assertTrue(hasOld());
        browser.opened();
        browser.target = new FillTarget.NoField();
        browser.opened();
        assertFalse(isReady(), "a page of the site in another tab says nothing of that one");
    }

    @Test
    void aSiteThatGoesOnTookTheCode() {
        leaves(new FillTarget.NoField());
        assertTrue(isReady());
        assertEquals(
                OptionalLong.of(START / 1000), browser.content().find(NEW).orElseThrow().usedAt());
        assertFalse(hasOld());
        assertEquals(OLD, browser.content().bin().get(0).item().id());
    }

    @Test
    void anotherFieldForACodeIsFurtherOnToo() {
        leaves(new FillTarget.Found(0, HERE, "/tweede code", false, ""));
        assertTrue(isReady());
    }

    @Test
    void aSiteThatAsksAgainRefusedIt() {
        asks(PLACE, false);
        browser.quick().pageLeft(HERE);
        assertFalse(isReady());
        assertTrue(hasOld());
        browser.opened();
        assertFalse(isReady(), "nor by opening the popup over it");
    }

    /** Many forms are sent to another path, which shows them again. */
    @Test
    void theSameFieldAtAnotherPathRefusedItToo() {
        leaves(new FillTarget.Found(0, HERE, "/beveiligen/controle token", false, ""));
        assertFalse(isReady());
        assertEquals(
                new Outcome.Ask(QuickFill.Why.ASKED_AGAIN), browser.quick().fillByItself(HERE));
    }

    @Test
    void aFieldThatIsGoneForAMomentIsNoSign() {
        browser.target = new FillTarget.NoField();
        browser.whileSleeping =
                b -> {
                    if (b.now >= START + 1500) {
                        asks(PLACE, false);
                    }
                };
        browser.quick().pageLeft(HERE);
        assertFalse(isReady());
    }

    @Test
    void aSlowSiteIsWaitedFor() {
        asks(PLACE, true);
        browser.whileSleeping =
                b -> {
                    if (b.now >= START + 8000) {
                        b.target = new FillTarget.NoField();
                    }
                };
        browser.quick().pageLeft(HERE);
        assertTrue(isReady());
    }

    /** Firefox lets nobody look at the next page until the button is clicked again. */
    @Test
    void whereNothingMoreIsSeenItIsReadyAndTheOldOneStays() {
        leaves(new FillTarget.Forbidden());
        assertTrue(isReady());
        assertTrue(hasOld());
    }

    @Test
    void theNextPopupSeesThatTheSiteWentOn() {
        leaves(new FillTarget.Forbidden());
        browser.target = new FillTarget.NoField();
        browser.opened();
        assertFalse(hasOld());
        int saves = browser.saves;
        browser.opened();
        assertEquals(saves, browser.saves, "once");
    }

    @Test
    void theNextPopupSeesThatItWasRefused() {
        leaves(new FillTarget.Forbidden());
        asks(PLACE, false);
        browser.opened();
        assertTrue(hasOld());
    }

    @Test
    void onAnotherSiteThePopupSeesNothingOfIt() {
        leaves(new FillTarget.Forbidden());
        browser.site = Origin.parse("https://ander.test");
        browser.target = new FillTarget.NoField();
        browser.opened();
        assertTrue(hasOld());
    }

    @Test
    void whoeverLogsInWithItAgainLaterNeedsTheOldOneNoMore() {
        leaves(new FillTarget.Forbidden());
        browser.now += 700_000;
        browser.opened().copy(NEW);
        assertFalse(hasOld());
    }

    @Test
    void twoTriesWithinMinutesAreNotTwoLogins() {
        browser.opened().copy(NEW);
        browser.now += 100_000;
        browser.opened().copy(NEW);
        assertTrue(isReady());
        assertTrue(hasOld());
    }

    @Test
    void aLockedVaultLearnsItWhenItOpens() {
        var open = browser.vault;
        browser.vault = new OpenResult.Newer(browser.content());
        leaves(new FillTarget.NoField());
        browser.vault = open;
        assertTrue(hasOld());
        browser.opened();
        assertFalse(hasOld());
    }

    @Test
    void byItselfItFillsAgainAtOnceAfterALoginThatWentOn() {
        leaves(new FillTarget.NoField());
        asks(PLACE, false);
        browser.now += 10_000;
        assertEquals(new Outcome.Said(FillSentence.FILLED), browser.quick().fillByItself(HERE));
    }

    @Test
    void byItselfItFillsAgainOnceTheUserDidSomethingElsewhereOnTheSite() {
        browser.quick().userWentOn(HERE);
        assertFalse(hasOld());
        asks(PLACE, false);
        browser.now += 10_000;
        assertEquals(new Outcome.Said(FillSentence.FILLED), browser.quick().fillByItself(HERE));
    }

    /** Both are of the site until it goes on; what the page asks for is the new one's code. */
    @Test
    void withoutThePopupTheNewOneIsFilledMeanwhile() {
        browser.now += 60_000;
        assertEquals(new Outcome.Said(FillSentence.FILLED), browser.quick().fill());
        assertEquals(NEW, browser.fills.all().get(0).id());
    }

    @Test
    void byItselfItStopsAfterARefusal() {
        asks(PLACE, false);
        browser.quick().pageLeft(HERE);
        assertEquals(
                new Outcome.Ask(QuickFill.Why.ASKED_AGAIN), browser.quick().fillByItself(HERE));
    }
}
