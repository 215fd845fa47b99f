package nl.inlogcode.core.filling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.inlogcode.core.filling.QuickFill.Outcome;
import nl.inlogcode.core.filling.QuickFill.Why;
import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.otp.SharedSecret;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.otpauth.MovingFactor;
import nl.inlogcode.core.page.button.FormTarget;
import nl.inlogcode.core.page.site.Origin;
import nl.inlogcode.core.page.site.SiteDecision;
import nl.inlogcode.core.popup.FakeBrowser;
import nl.inlogcode.core.vault.VaultItem;
import nl.inlogcode.core.vault.keep.OpenResult;
import org.junit.jupiter.api.Test;

/** Filling without the popup: when it does, when it asks, when it keeps still. */
class QuickFillTest {
    private static final String ID = "0123456789abcdef0123456789abcdef";
    private static final Origin HERE = Origin.parse("https://oefenplan.test").orElseThrow();
    private static final Outcome FILLED = new Outcome.Said(FillSentence.FILLED);

    private final FakeBrowser browser = new FakeBrowser();

    QuickFillTest() {
        add(ID, HERE.serialised());
        browser.now = 35_000;
        asks("/inloggen token", false);
    }

    private void add(String id, String... sites) {
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
                        id, account, List.of(sites), 0, OptionalLong.empty(), Optional.empty());
        browser.vault = new OpenResult.Opened(browser.content().add(item));
    }

    private void asks(String place, boolean filled) {
        browser.target = new FillTarget.Found(0, HERE, place, filled, "Volgende");
    }

    private void asksOn(String origin) {
        browser.target = new FillTarget.Found(0, Origin.parse(origin).orElseThrow());
    }

    private static Outcome ask(Why why) {
        return new Outcome.Ask(why);
    }

    @Test
    void fillsTheOnlyAccountOfTheSite() {
        add("f".repeat(32), "https://ander.test");
        assertEquals(FILLED, browser.quick().fill());
        assertEquals(List.of("287082"), browser.filled, "RFC 4226, count 1");
    }

    @Test
    void asksWhatItCannotKnow() {
        asksOn("https://oefenp1an.test");
        assertEquals(ask(Why.OTHER_SITE), browser.quick().fill());
        asksOn("https://login.oefenplan.test");
        assertEquals(ask(Why.OTHER_SITE), browser.quick().fill());
        browser.target = new FillTarget.OutOfReach(List.of(HERE));
        assertEquals(ask(Why.OUT_OF_REACH), browser.quick().fill());
        add("f".repeat(32), HERE.serialised());
        asks("/inloggen token", false);
        assertEquals(ask(Why.SEVERAL), browser.quick().fill());
        browser.vault = new OpenResult.Absent();
        assertEquals(ask(Why.NO_ACCOUNTS), browser.quick().fill());
        assertTrue(browser.filled.isEmpty());
        assertEquals(0, browser.saves);
    }

    @Test
    void aFormThatSendsElsewhereGetsNothingWithoutTheQuestion() {
        for (var place : List.of("https://evil.test", "http://oefenplan.test", "javascript:")) {
            sendsTo(place, true);
            assertEquals(ask(Why.SENDS_ELSEWHERE), browser.quick().fill());
            assertEquals(ask(Why.SENDS_ELSEWHERE), browser.quick().fill(ID, HERE, true));
            assertEquals(ask(Why.SENDS_ELSEWHERE), browser.quick().fillByItself(HERE));
        }
        assertEquals(List.of(), browser.filled);
        assertEquals(0, browser.saves);
    }

    @Test
    void byItselfItFillsOnlyWhatIsInSight() {
        browser.target =
                new FillTarget.Found(0, HERE, "/in code", false, "", FormTarget.OWN, false);
        assertEquals(new Outcome.Nothing(), browser.quick().fillByItself(HERE));
        assertEquals(List.of(), browser.filled);
        // Who asks for it has looked.
        assertEquals(FILLED, browser.quick().fill());
    }

    private void sendsTo(String place, boolean inSight) {
        var sends = new FormTarget(List.of(place));
        browser.target = new FillTarget.Found(0, HERE, "/in code", false, "", sends, inSight);
    }

    @Test
    void saysWhatTheFieldOrThePageDoes() {
        browser.target = new FillTarget.NoField();
        assertEquals(new Outcome.Said(FillSentence.NO_FIELD), browser.quick().fill());
        browser.target = new FillTarget.Unclear();
        assertEquals(new Outcome.Said(FillSentence.UNCLEAR_FIELD), browser.quick().fill());
        browser.target = new FillTarget.Doubtful();
        assertEquals(new Outcome.Said(FillSentence.DOUBTFUL_FIELD), browser.quick().fill());
        browser.target = new FillTarget.RecoveryCode();
        assertEquals(new Outcome.Said(FillSentence.ASKS_RECOVERY_CODE), browser.quick().fill());
        browser.target = new FillTarget.SentCode();
        assertEquals(new Outcome.Said(FillSentence.ASKS_SENT_CODE), browser.quick().fill());
        browser.target = new FillTarget.Silent();
        assertEquals(new Outcome.Said(FillSentence.PAGE_SILENT), browser.quick().fill());
        asks("/inloggen token", false);
        browser.fillResult = FillResult.REFUSED_BY_PAGE;
        assertEquals(new Outcome.Said(FillSentence.REFUSED_BY_PAGE), browser.quick().fill());
    }

    @Test
    void afterAskingTheBrowserOnlyThatAccountIsFilled() {
        add("f".repeat(32), HERE.serialised());
        assertEquals(FILLED, browser.quick().fill(ID, HERE, true));
        assertEquals(List.of(), browser.givenBack);
        asksOn("https://evil.example");
        assertEquals(ask(Why.OTHER_SITE), browser.quick().fill(ID, HERE, false));
        assertEquals(1, browser.filled.size());
        assertEquals(List.of(HERE), browser.givenBack, "whatever came of it");
    }

    @Test
    void byItselfItFillsOnceAndThenStopsAtAPageThatAsksAgain() {
        assertEquals(FILLED, browser.quick().fillByItself(HERE));
        browser.now += 40_000;
        assertEquals(ask(Why.ASKED_AGAIN), browser.quick().fillByItself(HERE));
        assertEquals(1, browser.filled.size());
        // The user may, with the next code.
        assertEquals(FILLED, browser.quick().fill());
    }

    @Test
    void byItselfItFillsAgainOnceTheSiteHasGoneOn() {
        assertEquals(FILLED, browser.quick().fillByItself(HERE));
        browser.quick().pagePassed(Origin.parse("https://ander.test").orElseThrow());
        browser.now += 40_000;
        assertEquals(ask(Why.ASKED_AGAIN), browser.quick().fillByItself(HERE));
        browser.target = new FillTarget.NoField();
        browser.quick().pagePassed(HERE);
        asks("/inloggen token", false);
        assertEquals(FILLED, browser.quick().fillByItself(HERE));
        assertEquals(2, browser.filled.size());
    }

    /** Of a page with frames each tells of itself. */
    @Test
    void aFrameWithoutAFieldIsNoSignWhileAnotherAsks() {
        assertEquals(FILLED, browser.quick().fillByItself(HERE));
        asks("/inloggen token", true);
        browser.quick().pagePassed(HERE);
        asks("/inloggen token", false);
        browser.quick().pagePassed(HERE);
        browser.now += 40_000;
        assertEquals(ask(Why.ASKED_AGAIN), browser.quick().fillByItself(HERE));
    }

    @Test
    void byItselfItNeverSendsACodeTwice() {
        assertEquals(FILLED, browser.quick().fillByItself(HERE));
        browser.target = new FillTarget.NoField();
        browser.quick().pagePassed(HERE);
        asks("/inloggen token", false);
        browser.now += 5_000;
        assertEquals(FILLED, browser.quick().fillByItself(HERE));
        assertEquals(List.of("287082", "359152"), browser.filled, "RFC 4226, counts 1 and 2");
        assertTrue(browser.now >= 60_000, "it waited");
    }

    @Test
    void byItselfItKeepsStillWhereAnythingIsUnclear() {
        var nothing = new Outcome.Nothing();
        asks("/inloggen token", true);
        assertEquals(nothing, browser.quick().fillByItself(HERE), "filled already");
        asksOn("https://evil.example");
        assertEquals(nothing, browser.quick().fillByItself(HERE), "the page went elsewhere");
        assertEquals(
                nothing,
                browser.quick().fillByItself(Origin.parse("https://evil.example").orElseThrow()),
                "no account");
        browser.target = new FillTarget.NoField();
        assertEquals(nothing, browser.quick().fillByItself(HERE));
        asks("/inloggen token", false);
        add("f".repeat(32), HERE.serialised());
        assertEquals(nothing, browser.quick().fillByItself(HERE), "two accounts");
        browser.vault = new OpenResult.Absent();
        assertEquals(nothing, browser.quick().fillByItself(HERE), "no vault");
        assertTrue(browser.filled.isEmpty());
    }

    @Test
    void theUserSaysYesBeforeASiteIsFilledByItself() {
        var popup = browser.opened();
        var item = browser.content().items().get(0);
        popup.byItself().ask(item);
        var asked = (FillCard.AskAutoFill) popup.state().card();
        assertEquals(HERE, asked.site());
        popup.byItself().allowed(asked, false);
        assertEquals(FillSentence.NOT_ALLOWED, popup.state().notice().orElseThrow().sentence());
        assertTrue(browser.byItself.isEmpty());
        popup.byItself().ask(item);
        popup.byItself().allowed(asked, true);
        assertEquals(List.of(HERE), browser.byItself);
        assertTrue(popup.rows(browser.now, 1).get(0).autoFill());
        popup.byItself().stop();
        assertTrue(browser.byItself.isEmpty());
    }

    @Test
    void aFrameIsAskedAboutAndFilledAfterAYes() {
        var frame = Origin.parse("https://login.test").orElseThrow();
        browser.target = new FillTarget.OutOfReach(List.of(frame, HERE));
        var popup = browser.opened();
        popup.fill(ID);
        var asked = (FillCard.AskFrame) popup.state().card();
        assertEquals(HERE, asked.frame(), "the account's own site before a larger frame");
        popup.filling().frameAllowed(asked, false, false);
        assertEquals(FillSentence.NOT_ALLOWED, popup.state().notice().orElseThrow().sentence());
        popup.fill(ID);
        asks("/inloggen token", false);
        assertEquals(List.of(), browser.givenBack);
        popup.filling().frameAllowed(asked, true, false);
        assertEquals(1, browser.filled.size());
        assertEquals(List.of(HERE), browser.givenBack, "once the code is in");
    }

    @Test
    void whatTheUserWantsToKeepIsNotGivenBack() {
        browser.target = new FillTarget.OutOfReach(List.of(HERE));
        var popup = browser.opened();
        popup.fill(ID);
        var asked = (FillCard.AskFrame) popup.state().card();
        asks("/inloggen token", false);
        popup.filling().frameAllowed(asked, true, true);
        assertEquals(1, browser.filled.size());
        assertEquals(List.of(), browser.givenBack);
    }

    /** The site first, and the page around it; then the browser; then the code. */
    @Test
    void aFrameOfAnotherSiteIsNamedBeforeTheBrowserIsAsked() {
        var frame = Origin.parse("https://oefenp1an.test").orElseThrow();
        browser.target = new FillTarget.OutOfReach(List.of(frame));
        var popup = browser.opened();
        popup.fill(ID);
        var asked = (FillCard.AskFrame) popup.state().card();
        assertTrue(asked.question().decision() instanceof SiteDecision.LookAlike);
        assertEquals("oefenplan.test", asked.around().orElseThrow().ascii().whole());
        browser.target = new FillTarget.Found(3, frame);
        popup.filling().frameAllowed(asked, true, false);
        assertEquals(List.of(), browser.filled, "nobody reads that fast");
        assertEquals(List.of(frame), browser.givenBack);

        browser.now = asked.question().readyAt();
        popup.filling().frameAllowed(asked, true, false);
        assertEquals(1, browser.filled.size());
        assertEquals(List.of(frame, frame), browser.givenBack);
    }

    @Test
    void aFrameThatHasChangedIsAskedAboutAnew() {
        browser.target = new FillTarget.OutOfReach(List.of(HERE));
        var popup = browser.opened();
        popup.fill(ID);
        var asked = (FillCard.AskFrame) popup.state().card();
        browser.target = new FillTarget.Found(3, Origin.parse("https://login.test").orElseThrow());
        popup.filling().frameAllowed(asked, true, false);
        assertTrue(popup.state().card() instanceof FillCard.AskSite);
        assertEquals(List.of(), browser.filled);
        assertEquals(List.of(HERE), browser.givenBack);
    }
}
