package nl.inlogcode.core.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.inlogcode.core.clock.ClockAnswer;
import nl.inlogcode.core.clock.ClockCheck;
import nl.inlogcode.core.fill.Origin;
import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.otp.SharedSecret;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.otpauth.MovingFactor;
import nl.inlogcode.core.site.SiteDecision;
import nl.inlogcode.core.vault.OpenResult;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.VaultItem;
import org.junit.jupiter.api.Test;

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
                                        state.card() instanceof Card.Waiting waiting
                                                && waiting.why() == Card.Waiting.Why.REFUSED
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
    void anotherPlaceThatAsksDidNotRefuseIt() {
        asks("/account/beveiligen generator-token", false, "");
        browser.opened().fill(ID);
        asks("/inloggen token", false, "");
        browser.opened().fill(ID);
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
        assertEquals(Notice.Kind.FILLED_AND_SENT, notice(later).kind());
        assertEquals(OptionalLong.of(65), browser.content().items().get(0).usedAt());

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
            browser.lastFill = Optional.empty();
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
    void aCodeThatThePageSentItselfCountsAsUsed() {
        browser.fillResult = FillResult.SENT_BY_PAGE;
        asks("/inloggen token", false, "Volgende");
        browser.opened().fill(ID);
        assertEquals(OptionalLong.of(35), browser.content().items().get(0).usedAt());
    }

    @Test
    void aLookAlikeIsWarnedOfAndAYesCountsOnlyAfterTimeToRead() {
        var evil = Origin.parse("https://oefenp1an.test").orElseThrow();
        browser.target = new FillTarget.Found(0, evil);
        var popup = browser.opened();
        popup.fill(ID);
        var asked = (Card.AskSite) popup.state().card();
        var alike = (SiteDecision.LookAlike) asked.question().decision();
        assertEquals(HERE, alike.known());
        popup.fillAnyway(asked);
        assertTrue(browser.filled.isEmpty(), "too soon");
        browser.now += 3000;
        popup.fillAnyway(asked);
        assertEquals(1, browser.filled.size());
        assertTrue(browser.content().items().get(0).sites().contains(evil.serialised()));
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
                                Optional.of("Mon, 21 Sep 2026 14:15:38 GMT"),
                                Optional.empty()));
        asks("/inloggen token", false, "");
        var popup = browser.opened();
        popup.codeHelp().check(ID);
        var help = (Card.CodeRefused) popup.state().card();
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
        var help = (Card.CodeRefused) popup.state().card();
        assertTrue(help.clock() instanceof ClockCheck.CouldNotMeasure);
        browser.site = Origin.parse("https://ander.test");
        browser.time = Optional.of(new ClockAnswer(0, 0, Optional.empty(), Optional.empty()));
        popup = browser.opened();
        popup.codeHelp().check(ID);
        help = (Card.CodeRefused) popup.state().card();
        assertFalse(help.here(), "another site's clock is not asked");
    }
}
