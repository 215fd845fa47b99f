package nl.inlogcode.core.popup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.inlogcode.core.filling.FillCard;
import nl.inlogcode.core.filling.FillResult;
import nl.inlogcode.core.filling.FillSentence;
import nl.inlogcode.core.filling.FillTarget;
import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.otp.SharedSecret;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.otpauth.MovingFactor;
import nl.inlogcode.core.page.site.Origin;
import nl.inlogcode.core.screen.Card;
import nl.inlogcode.core.screen.CodeNow;
import nl.inlogcode.core.screen.SaveSentence;
import nl.inlogcode.core.screen.Sentence;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.VaultItem;
import nl.inlogcode.core.vault.keep.OpenResult;
import nl.inlogcode.core.vault.keep.SaveResult;
import org.junit.jupiter.api.Test;

/** Filling, copying and counting up; renaming, deleting and putting back. */
class PopupCopyTest {
    private static final String ID = "0123456789abcdef0123456789abcdef";
    private static final String HERE = "https://oefenplan.test";

    private final FakeBrowser browser = new FakeBrowser();

    private void holds(MovingFactor factor, List<String> sites) {
        // RFC 4226's and 6238's secret, so nobody's.
        var secret = new SharedSecret("12345678901234567890".getBytes());
        var account = new Account("Oefenplan", "jan", secret, HashAlgorithm.SHA1, 6, factor);
        var item = new VaultItem(ID, account, sites, 0, OptionalLong.empty(), Optional.empty());
        browser.vault = new OpenResult.Opened(Vault.EMPTY.add(item));
    }

    private Sentence notice(Popup popup) {
        return popup.state().notice().orElseThrow().sentence();
    }

    private VaultItem item() {
        return browser.content().items().get(0);
    }

    @Test
    void theRightSiteIsFilledWithoutAQuestion() {
        holds(new MovingFactor.TimeBased(30), List.of(HERE));
        browser.asksForCode();
        browser.now = 59_000 - 20_000;
        var popup = browser.opened();
        popup.fill(ID);
        assertEquals(List.of("287082"), browser.filled, "RFC 6238 at 39 s, as at 59 s");
        assertEquals(FillSentence.FILLED, notice(popup));
        assertEquals(OptionalLong.empty(), item().usedAt(), "nobody saw the site go on");
    }

    @Test
    void anotherSiteIsAskedAboutAndGetsNothing() {
        for (var site :
                List.of(
                        "https://oefenplan.test.evil.example",
                        "http://oefenplan.test",
                        "https://oefenplan.test:8443",
                        "https://login.oefenplan.test",
                        "https://oefenp1an.test")) {
            holds(new MovingFactor.TimeBased(30), List.of(HERE));
            browser.site = Origin.parse(site);
            browser.asksForCode();
            var popup = browser.opened();
            popup.fill(ID);
            var asked = assertInstanceOf(FillCard.AskSite.class, popup.state().card(), site);
            assertEquals(site, asked.here().serialised());
            popup.dismiss();
            assertTrue(browser.filled.isEmpty(), site);
            assertTrue(item().usedAt().isEmpty());
        }
    }

    @Test
    void aYesIsForTheSiteThatWasNamed() {
        holds(new MovingFactor.TimeBased(30), List.of());
        browser.asksForCode();
        var popup = browser.opened();
        popup.fill(ID);
        var asked = (FillCard.AskSite) popup.state().card();
        browser.target =
                new FillTarget.Found(0, Origin.parse("https://evil.example").orElseThrow());
        popup.fillAnyway(asked, false);
        assertTrue(browser.filled.isEmpty());
        assertEquals(FillSentence.OTHER_SITE, notice(popup));

        browser.asksForCode();
        popup.fillAnyway(asked, false);
        assertEquals(1, browser.filled.size());
        assertEquals(List.of(HERE), item().sites(), "remembered");
    }

    @Test
    void aCodeThatIsAlmostOverIsNotHandedOut() {
        holds(new MovingFactor.TimeBased(30), List.of(HERE));
        browser.asksForCode();
        browser.now = 25_001;
        var popup = browser.opened();
        popup.fill(ID);
        assertTrue(browser.now >= 30_000, "it waited");
        assertEquals(List.of("287082"), browser.filled, "the code of the step from 30 s");
        assertTrue(browser.states.stream().anyMatch(s -> s.card() instanceof FillCard.Waiting));
        assertInstanceOf(Card.None.class, popup.state().card());
    }

    @Test
    void waitingCanBeGivenUp() {
        holds(new MovingFactor.TimeBased(30), List.of(HERE));
        browser.asksForCode();
        browser.now = 27_000;
        var popup = browser.opened();
        browser.whileSleeping = b -> popup.dismiss();
        popup.fill(ID);
        assertTrue(browser.filled.isEmpty());
    }

    @Test
    void atFiveSecondsItIsStillHandedOut() {
        holds(new MovingFactor.TimeBased(30), List.of(HERE));
        browser.now = 25_000;
        var popup = browser.opened();
        popup.copy(ID);
        assertEquals(25_000, browser.now);
        assertEquals(List.of("755224"), browser.copied, "RFC 4226, count 0");
        assertEquals(FillSentence.COPIED, notice(popup));
    }

    @Test
    void whatThePageDidIsSaid() {
        holds(new MovingFactor.TimeBased(30), List.of(HERE));
        browser.asksForCode();
        for (var result : FillResult.values()) {
            browser.fillResult = result;
            var popup = browser.opened();
            popup.fill(ID);
            assertEquals(result.name(), notice(popup).name());
        }
        browser.target = new FillTarget.NoField();
        var popup = browser.opened();
        popup.fill(ID);
        assertEquals(FillSentence.NO_FIELD, notice(popup));
    }

    @Test
    void aNewerVaultStillGivesCodes() {
        holds(new MovingFactor.TimeBased(30), List.of(HERE));
        browser.vault = new OpenResult.Newer(browser.content());
        browser.refuses = Optional.of(SaveResult.Cause.NEWER_VERSION);
        browser.asksForCode();
        var popup = browser.opened();
        popup.fill(ID);
        assertEquals(FillSentence.FILLED, notice(popup));
        popup.delete(ID);
        assertEquals(SaveSentence.NEWER_VERSION, notice(popup));
    }

    @Test
    void aCounterMovesOnDiskBeforeItsCodeLeavesAndOnlyOnce() {
        holds(new MovingFactor.CounterBased(0), List.of(HERE));
        var popup = browser.opened();
        assertEquals("755224", popup.rows(0, 1).get(0).code().text(), "shown, not used");
        popup.copy(ID);
        popup.copy(ID);
        assertEquals(List.of("755224", "755224"), browser.copied);
        assertEquals(new MovingFactor.CounterBased(1), item().account().movingFactor());
        assertTrue(popup.rows(0, 1).get(0).usedUp());
        popup.next(ID);
        assertEquals("287082", popup.rows(0, 1).get(0).code().text(), "RFC 4226, count 1");
        assertEquals(new MovingFactor.CounterBased(1), item().account().movingFactor());
    }

    @Test
    void aCounterIsNeverBurntByAccident() {
        holds(new MovingFactor.CounterBased(5), List.of(HERE));
        var popup = browser.opened();
        popup.next(ID);
        assertInstanceOf(FillCard.AskSkip.class, popup.state().card());
        assertEquals(new MovingFactor.CounterBased(5), item().account().movingFactor());
        popup.skip(item());
        assertEquals(new MovingFactor.CounterBased(6), item().account().movingFactor());
    }

    @Test
    void aCounterThatCannotBeSavedGivesNoCode() {
        holds(new MovingFactor.CounterBased(0), List.of(HERE));
        var popup = browser.opened();
        browser.refuses = Optional.of(SaveResult.Cause.STORAGE_FAILS);
        popup.copy(ID);
        assertTrue(browser.copied.isEmpty());
        assertEquals(SaveSentence.STORAGE_FAILS, notice(popup));
    }

    @Test
    void renamingDeletingAndPuttingBack() {
        holds(new MovingFactor.TimeBased(30), List.of(HERE));
        var popup = browser.opened();
        popup.rename(item(), "  Nieuw\u202e ", "piet");
        assertEquals("Nieuw", item().account().issuer());
        popup.delete(ID);
        assertTrue(browser.content().items().isEmpty());
        assertEquals(Optional.of(ID), popup.state().notice().orElseThrow().undo());
        popup.undoDelete(ID);
        assertEquals("Nieuw", item().account().issuer());
    }

    @Test
    void rowsTellWhenTheyChange() {
        holds(new MovingFactor.TimeBased(30), List.of(HERE));
        var rows = browser.opened().rows(10_000, 9);
        assertEquals(15_001, CodeNow.untilChange(rows, 10_000), "the last five seconds begin");
        assertEquals(4_000, CodeNow.untilChange(rows, 26_000), "the next code begins");
    }
}
