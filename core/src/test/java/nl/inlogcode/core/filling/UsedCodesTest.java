package nl.inlogcode.core.filling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.otp.SharedSecret;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.otpauth.MovingFactor;
import nl.inlogcode.core.page.clock.ClockCorrection;
import nl.inlogcode.core.page.clock.ClockCorrections;
import nl.inlogcode.core.page.site.Origin;
import nl.inlogcode.core.popup.FakeBrowser;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.VaultItem;
import nl.inlogcode.core.vault.keep.OpenResult;
import org.junit.jupiter.api.Test;

/**
 * Servers take a code once (RFC 6238 section 5.2): what one page had, no other page gets. Codes are
 * those of RFC 4226 appendix D for counts 0, 1, 2 and 3.
 */
class UsedCodesTest {
    private static final String ID = "0123456789abcdef0123456789abcdef";
    private static final String OTHER = "f".repeat(32);
    private static final Origin HERE = Origin.parse("https://oefenplan.test").orElseThrow();
    private static final Origin THERE = Origin.parse("https://mijn.oefenplan.test").orElseThrow();
    private static final String ZERO = "755224";
    private static final String ONE = "287082";
    private static final String TWO = "359152";
    private static final String THREE = "969429";

    private final FakeBrowser browser = new FakeBrowser();

    UsedCodesTest() {
        browser.site = Optional.of(HERE);
        browser.now = 35_000;
        add(ID, new MovingFactor.TimeBased(30));
        asks(HERE, "/beveiligen token", false);
    }

    private void add(String id, MovingFactor factor) {
        // RFC 4226's and 6238's secret, so nobody's.
        var secret = new SharedSecret("12345678901234567890".getBytes());
        var account = new Account("Oefenplan", id, secret, HashAlgorithm.SHA1, 6, factor);
        var sites = List.of(HERE.serialised(), THERE.serialised());
        var item = new VaultItem(id, account, sites, 0, OptionalLong.empty(), Optional.empty());
        browser.vault = new OpenResult.Opened(browser.content().add(item));
    }

    private void asks(Origin site, String place, boolean filled) {
        browser.target = new FillTarget.Found(0, site, place, filled, "");
    }

    private void fill() {
        browser.opened().fill(ID);
    }

    private boolean waitedFor(FillCard.Waiting.Why why) {
        return browser.states.stream()
                .anyMatch(s -> s.card() instanceof FillCard.Waiting card && card.why() == why);
    }

    @Test
    void anotherPageOfTheSiteGetsTheNextOne() {
        fill();
        asks(HERE, "/inloggen token", false);
        fill();
        assertEquals(List.of(ONE, TWO), browser.filled);
        assertTrue(waitedFor(FillCard.Waiting.Why.USED));
    }

    @Test
    void aPageThatAsksAgainAtTheSamePlaceRefusedIt() {
        fill();
        fill();
        assertEquals(List.of(ONE, TWO), browser.filled);
        assertTrue(waitedFor(FillCard.Waiting.Why.REFUSED));
    }

    @Test
    void anotherSiteOfTheAccountHasTheSameServerBehindIt() {
        fill();
        asks(THERE, "/inloggen token", false);
        fill();
        assertEquals(List.of(ONE, TWO), browser.filled);
    }

    @Test
    void withoutThePopupAndByItselfToo() {
        fill();
        asks(HERE, "/inloggen token", false);
        browser.quick().fill();
        asks(HERE, "/nog-eens code", false);
        browser.quick().fillByItself(HERE);
        assertEquals(List.of(ONE, TWO, THREE), browser.filled);
    }

    @Test
    void whatIsCopiedIsAFreshOneToo() {
        fill();
        asks(HERE, "/inloggen token", false);
        browser.opened().copy(ID);
        assertEquals(List.of(TWO), browser.copied);
        assertTrue(waitedFor(FillCard.Waiting.Why.USED_COPY));
    }

    @Test
    void copyingAloneUsesNothingUp() {
        browser.opened().copy(ID);
        browser.opened().copy(ID);
        fill();
        assertEquals(List.of(ONE, ONE), browser.copied);
        assertEquals(List.of(ONE), browser.filled);
    }

    @Test
    void whatStillStandsInTheFieldWentNowhere() {
        fill();
        asks(HERE, "/beveiligen token", true);
        fill();
        browser.opened().copy(ID);
        assertEquals(List.of(ONE, ONE), browser.filled);
        assertEquals(List.of(ONE), browser.copied);
        assertEquals(35_000, browser.now);
    }

    @Test
    void anotherFieldThatIsFilledSaysNothingOfThisOne() {
        fill();
        asks(HERE, "/inloggen token", true);
        fill();
        assertEquals(List.of(ONE, TWO), browser.filled);
    }

    @Test
    void whatThePageDidNotTakeIsAsGoodAsBefore() {
        for (var result : FillResult.values()) {
            browser.now = 35_000;
            browser.fills = Fills.NONE;
            browser.filled.clear();
            browser.fillResult = result;
            fill();
            asks(HERE, "/inloggen token", false);
            fill();
            assertEquals(
                    List.of(ONE, result.mayHaveLeft() ? TWO : ONE), browser.filled, result.name());
        }
    }

    @Test
    void anotherAccountHasACodeOfItsOwn() {
        add(OTHER, new MovingFactor.TimeBased(30));
        fill();
        asks(HERE, "/inloggen token", false);
        browser.opened().fill(OTHER);
        assertEquals(35_000, browser.now);
        // And the first one's is remembered beside it.
        fill();
        assertEquals(List.of(ONE, ONE, TWO), browser.filled);
    }

    @Test
    void aCounterNeverGivesItsCodeTwiceAnyway() {
        browser.vault = new OpenResult.Opened(Vault.EMPTY);
        add(ID, new MovingFactor.CounterBased(0));
        fill();
        asks(HERE, "/inloggen token", false);
        fill();
        assertEquals(List.of(ZERO, ONE), browser.filled);
        assertEquals(35_000, browser.now);
    }

    @Test
    void theNextStepNeedsNoWaiting() {
        fill();
        browser.now = 61_000;
        asks(HERE, "/inloggen token", false);
        fill();
        assertEquals(List.of(ONE, TWO), browser.filled);
        assertEquals(61_000, browser.now);
    }

    /** A server takes the code of the step ahead of its clock, and then none that is older. */
    @Test
    void aClockThatWasCorrectedSinceIsReckonedWith() {
        fill();
        correct(20_000);
        asks(HERE, "/inloggen token", false);
        fill();
        assertEquals(List.of(ONE, TWO), browser.filled, "20 s ahead: the step before is of no use");
        assertEquals(80_000, browser.now, "60 s by the site's clock");
    }

    @Test
    void aClockThatWasFarOffMadeCodesThatNoServerTook() {
        browser.now = 935_000;
        fill();
        correct(900_000);
        asks(HERE, "/inloggen token", false);
        fill();
        assertEquals(ONE, browser.filled.get(1));
        assertEquals(935_000, browser.now);
    }

    private void correct(long ahead) {
        browser.corrections =
                new ClockCorrections(List.of(new ClockCorrection(ID, ahead, browser.now)));
    }

    /** Only the step is kept over a restart: on no disk does it say for which site. */
    @Test
    void afterARestartItIsStillKnown() {
        fill();
        var step = browser.fills.all().get(0).step();
        browser.fills = Fills.NONE.with(LastFill.ofStep(ID, step));
        asks(HERE, "/inloggen token", false);
        fill();
        assertEquals(List.of(ONE, TWO), browser.filled);
    }

    @Test
    void theUserMayGiveUpWaiting() {
        fill();
        asks(HERE, "/inloggen token", false);
        var popup = browser.opened();
        browser.whileSleeping = b -> popup.dismiss();
        popup.fill(ID);
        popup.copy(ID);
        assertEquals(List.of(ONE), browser.filled);
        assertEquals(List.of(), browser.copied);
    }
}
