package nl.inlogcode.core.popup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.inlogcode.core.filling.FillCard;
import nl.inlogcode.core.filling.FillResult;
import nl.inlogcode.core.filling.FillSentence;
import nl.inlogcode.core.filling.FillTarget;
import nl.inlogcode.core.filling.Fills;
import nl.inlogcode.core.filling.QuickFill;
import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.otp.SharedSecret;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.otpauth.MovingFactor;
import nl.inlogcode.core.page.clock.ClockAnswer;
import nl.inlogcode.core.page.clock.ClockCheck;
import nl.inlogcode.core.page.site.Origin;
import nl.inlogcode.core.page.site.SiteDecision;
import nl.inlogcode.core.screen.Card;
import nl.inlogcode.core.screen.CodeNow;
import nl.inlogcode.core.screen.Notice;
import nl.inlogcode.core.vault.KnownSite;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.VaultItem;
import nl.inlogcode.core.vault.keep.OpenResult;
import nl.inlogcode.core.vault.keep.SaveResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a code is filled, what is pressed after it, and what is said of it. */
class PopupFillTest {
    private static final String ID = "0123456789abcdef0123456789abcdef";
    private static final Origin HERE = Origin.parse("https://oefenplan.test").orElseThrow();

    private final FakeBrowser browser = new FakeBrowser();

    PopupFillTest() {
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
                        List.of("https://oud.test", HERE.serialised()),
                        0,
                        OptionalLong.empty(),
                        Optional.empty());
        browser.vault = new OpenResult.Opened(Vault.EMPTY.add(item));
        browser.now = 35_000;
    }

    private void asks(String place, boolean filled, String next) {
        browser.target = new FillTarget.Found(0, HERE, place, filled, next);
    }

    private static Notice notice(Popup popup) {
        return popup.state().notice().orElseThrow();
    }

    @Test
    void aPageThatAsksAgainAtTheSamePlaceGetsTheNextCode() {
        asks("/inloggen token", false, "");
        browser.opened().fill(ID);
        assertEquals(List.of("287082"), browser.filled, "RFC 4226, count 1");
        // Another popup: the first one went with the click into the page.
        var popup = browser.opened();
        popup.fill(ID);
        assertEquals(List.of("287082", "359152"), browser.filled, "RFC 4226, count 2");
        assertTrue(browser.now >= 60_000, "it waited for the next time step");
        assertTrue(
                browser.states.stream()
                        .anyMatch(
                                state ->
                                        state.card() instanceof FillCard.Waiting waiting
                                                && waiting.why() == FillCard.Waiting.Why.REFUSED
                                                && waiting.until() == 60_000));
    }

    @Test
    void aCodeThatStillStandsInTheFieldWasNotRefused() {
        asks("/inloggen token", false, "");
        var popup = browser.opened();
        popup.fill(ID);
        asks("/inloggen token", true, "");
        popup.fill(ID);
        assertEquals(List.of("287082", "287082"), browser.filled);
        assertEquals(35_000, browser.now);
    }

    @Test
    void afterARefusalInTheLastSecondsItWaitsOnce() {
        browser.now = 54_000;
        asks("/inloggen token", false, "");
        browser.opened().fill(ID);
        browser.now = 56_000;
        browser.opened().fill(ID);
        assertEquals(List.of("287082", "359152"), browser.filled);
        assertTrue(browser.now < 61_000);
    }

    @Test
    void nothingIsPressedUnlessTheUserChoseItForThisSite() {
        asks("/inloggen token", false, "Volgende");
        var popup = browser.opened();
        var row = popup.rows(browser.now, 1).get(0);
        assertEquals("Volgende", row.button());
        assertFalse(row.pressesButton());
        popup.fill(ID);
        assertFalse(browser.pressed);

        popup.filling().choosePressNext(ID, true);
        assertTrue(popup.rows(browser.now, 1).get(0).pressesButton());
        assertEquals(List.of(ID + 1), browser.choices, "by account and number of the site");
        browser.now += 30_000;
        browser.fillResult = FillResult.FILLED_AND_SENT;
        var later = browser.opened();
        assertTrue(later.rows(browser.now, 1).get(0).pressesButton(), "remembered");
        later.fill(ID);
        assertTrue(browser.pressed);
        assertEquals(FillSentence.FILLED_AND_SENT, notice(later).sentence());

        later.filling().choosePressNext(ID, false);
        browser.now += 30_000;
        browser.opened().fill(ID);
        assertFalse(browser.pressed);
    }

    @Test
    void theChoiceOfOneSiteSaysNothingOfAnother() {
        browser.choices.add(ID + 0);
        asks("/inloggen token", false, "Volgende");
        browser.opened().fill(ID);
        assertFalse(browser.pressed);
    }

    @Test
    void whereThePageTakesNoCodeItMayBeCopied() {
        for (var result : FillResult.values()) {
            browser.fills = Fills.NONE;
            browser.fillResult = result;
            asks("/inloggen token", false, "");
            var popup = browser.opened();
            popup.fill(ID);
            assertEquals(result.codeIsOfUse(), notice(popup).copy().isPresent(), result.name());
        }
        browser.target = new FillTarget.NoField();
        var popup = browser.opened();
        popup.fill(ID);
        assertEquals(Optional.of(ID), notice(popup).copy());
    }

    @Test
    void aLookAlikeIsWarnedOfAndAYesCountsOnlyAfterTimeToRead() {
        var evil = Origin.parse("https://oefenp1an.test").orElseThrow();
        browser.target = new FillTarget.Found(0, evil);
        var popup = browser.opened();
        popup.fill(ID);
        var asked = (FillCard.AskSite) popup.state().card();
        var alike = (SiteDecision.LookAlike) asked.question().decision();
        assertEquals(HERE, alike.known());
        popup.fillAnyway(asked, true);
        assertTrue(browser.filled.isEmpty(), "too soon");
        browser.now += 3000;
        popup.fillAnyway(asked, true);
        assertEquals(1, browser.filled.size());
        var learnt = browser.content().items().get(0).knownSites().get(2);
        assertEquals(new KnownSite(evil.serialised(), 38, KnownSite.How.LOOK_ALIKE), learnt);
    }

    /** What was a mistake must not last: neither for the popup nor for what fills without it. */
    @ParameterizedTest
    @ValueSource(strings = {"https://oefenp1an.test", "https://heel-iets-anders.test"})
    void aYesAgainstAWarningCountsOnce(String origin) {
        var evil = Origin.parse(origin).orElseThrow();
        browser.target = new FillTarget.Found(0, evil);
        var popup = browser.opened();
        for (int i = 1; i <= 2; i++) {
            popup.fill(ID);
            var asked = (FillCard.AskSite) popup.state().card();
            browser.now += 3000;
            popup.fillAnyway(asked, false);
            assertEquals(i, browser.filled.size());
        }
        assertFalse(browser.content().items().get(0).sites().contains(origin));
        assertEquals(new QuickFill.Outcome.Ask(QuickFill.Why.OTHER_SITE), browser.quick().fill());
    }

    @Test
    void aSiteCanBeForgottenAndNoOtherGetsItsChoices() {
        browser.choices.add(ID + 0);
        browser.byItself.add(Origin.parse("https://oud.test").orElseThrow());
        var popup = browser.opened();
        popup.accountSites().show(ID);
        var shown = ((FillCard.Sites) popup.state().card()).item();
        assertEquals(2, shown.knownSites().size());
        popup.accountSites().forget(shown, shown.knownSites().get(0));
        assertEquals(List.of(HERE.serialised()), browser.content().items().get(0).sites());
        assertEquals(FillSentence.SITE_FORGOTTEN, notice(popup).sentence());
        assertEquals(List.of(), browser.choices, "the button was the forgotten site's");
        assertTrue(browser.byItself.isEmpty(), "given back");
        asks("/inloggen token", false, "Volgende");
        browser.opened().fill(ID);
        assertFalse(browser.pressed);
        // The last one, too: from then on it is asked.
        browser.choices.add(ID + 0);
        var left = browser.content().items().get(0);
        popup.accountSites().forget(left, left.knownSites().get(0));
        assertEquals(List.of(), browser.choices);
        assertEquals(new Card.None(), popup.state().card());
        var later = browser.opened();
        later.fill(ID);
        assertTrue(later.state().card() instanceof FillCard.AskSite);
    }

    @Test
    void forgettingOneSiteKeepsTheOthersChoices() {
        browser.choices.add(ID + 1);
        var popup = browser.opened();
        var item = browser.content().items().get(0);
        browser.refuses = Optional.of(SaveResult.Cause.STORAGE_FULL);
        popup.accountSites().forget(item, item.knownSites().get(0));
        assertEquals(List.of(ID + 1), browser.choices, "nothing was changed");
        browser.refuses = Optional.empty();
        popup.accountSites().forget(item, item.knownSites().get(0));
        assertEquals(List.of(ID + 0), browser.choices);
    }

    @Test
    void aWrongClockIsMeasuredAndCorrectedForADay() {
        browser.now = 1_790_000_035_000L;
        // 2026-09-21T14:13:55Z by this computer, a minute and 43 seconds later by the site.
        browser.time =
                Optional.of(
                        new ClockAnswer(
                                browser.now,
                                browser.now + 100,
                                OptionalLong.of(1_790_000_138_000L),
                                Optional.empty()));
        asks("/inloggen token", false, "");
        var popup = browser.opened();
        popup.codeHelp().check(ID);
        var help = (FillCard.CodeRefused) popup.state().card();
        assertEquals(103, ((ClockCheck.Off) help.clock()).seconds());
        assertEquals(ClockCheck.Direction.BEHIND, ((ClockCheck.Off) help.clock()).direction());

        var corrected = browser.opened();
        var code = corrected.rows(browser.now, 1).get(0).code();
        var account = browser.content().items().get(0).account();
        assertEquals(CodeNow.of(account, browser.now + 103_000), code);
        corrected.fill(ID);
        assertEquals(List.of(code.text()), browser.filled);
        browser.now += 86_400_000L;
        assertEquals(
                CodeNow.of(account, browser.now),
                browser.opened().rows(browser.now, 1).get(0).code(),
                "a day later");
    }

    @Test
    void whatCouldNotBeMeasuredIsNotCalledFine() {
        var popup = browser.opened();
        popup.codeHelp().check(ID);
        var help = (FillCard.CodeRefused) popup.state().card();
        assertTrue(help.clock() instanceof ClockCheck.CouldNotMeasure);
        browser.site = Origin.parse("https://ander.test");
        browser.time = Optional.of(new ClockAnswer(0, 0, OptionalLong.empty(), Optional.empty()));
        popup = browser.opened();
        popup.codeHelp().check(ID);
        help = (FillCard.CodeRefused) popup.state().card();
        assertFalse(help.here(), "another site's clock is not asked");
    }
}
