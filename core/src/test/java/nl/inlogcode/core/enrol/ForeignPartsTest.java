package nl.inlogcode.core.enrol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.enrol.ForeignParts.Part;
import nl.inlogcode.core.enrol.ForeignParts.Place;
import nl.inlogcode.core.enrol.ForeignParts.Window;
import nl.inlogcode.core.filling.FillCard;
import nl.inlogcode.core.filling.FillSentence;
import nl.inlogcode.core.filling.FillTarget;
import nl.inlogcode.core.page.site.Origin;
import nl.inlogcode.core.popup.FakeBrowser;
import nl.inlogcode.core.transfer.Exports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a frame of another site shows is its own, and renews nothing. */
class ForeignPartsTest {
    private static final Optional<Origin> EVIL = Origin.parse("https://evil.test");
    private static final String LINK = "otpauth://totp/Krachtplan:jan?issuer=Krachtplan&secret=";
    private static final String TRUE_KEY = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    private static final String OTHER_KEY = "MFRGGZDFMZTWQ2LKMFRGGZDFMZTWQ2LK";

    private final FakeBrowser browser = new FakeBrowser();

    /** The frame takes the CSS pixels 100 to 300 in each direction, in a window 1000 wide. */
    @ParameterizedTest(name = "{0} to {1} of {2}, moved {3}, pinched {4}")
    @CsvSource({
        // Well inside, at its edges, and the same at two device pixels for one of CSS.
        "120, 280, 1000, 0, 1, true",
        "100, 300, 1000, 0, 1, true",
        "240, 560, 2000, 0, 1, true",
        "180, 420, 1500, 0, 1, true",
        // Beside it, and as far as rounding goes.
        "300, 500, 1000, 0, 1, false",
        "299, 500, 1000, 0, 1, false",
        "600, 900, 2000, 0, 1, false",
        "2, 99, 1000, 0, 1, false",
        // Half in it, and all around it.
        "200, 400, 1000, 0, 1, true",
        "50, 350, 1000, 0, 1, true",
        // Pinched twice as large, and moved by 90.
        "20, 420, 1000, 90, 2, true",
        "420, 700, 1000, 90, 2, false",
    })
    void aPlaceInThePictureIsHeldAgainstTheFrames(
            int from, int to, int width, int moved, int pinch, boolean foreign) {
        var frame = new Part(1600, 1600, 4800, 4800, EVIL);
        var window = new Window(16_000 / pinch, moved * 16, moved * 16);
        var parts = new ForeignParts(window, List.of(frame));
        var found = parts.at(new Place(from, from, to, to), width);
        assertEquals(foreign ? Optional.of(frame) : Optional.empty(), found);
    }

    private static ForeignParts with(Part... parts) {
        return new ForeignParts(new Window(1000, 0, 0), List.of(parts));
    }

    private static boolean isForeign(ForeignParts parts, int from) {
        return parts.at(new Place(from, 0, from + 100, 100), 1000).isPresent();
    }

    @Test
    void aFrameThatMovesMayBeAnywhereOnItsWay() {
        var before = with(new Part(0, 0, 100, 100, EVIL));
        var after = with(new Part(400, 0, 500, 100, EVIL));
        var between = ForeignParts.between(before, after);
        for (int from : new int[] {0, 200, 400}) {
            assertTrue(isForeign(between, from), "at " + from);
        }
        assertEquals(false, isForeign(between, 600));
    }

    @Test
    void aFrameThatComesOrGoesCounts() {
        var one = new Part(0, 0, 100, 100, EVIL);
        var other = new Part(400, 0, 500, 100, EVIL);
        for (var between :
                List.of(
                        ForeignParts.between(with(), with(one)),
                        ForeignParts.between(with(one), with()),
                        ForeignParts.between(with(one, other), with(other)),
                        ForeignParts.between(with(other), with(other, one)))) {
            assertTrue(isForeign(between, 0));
        }
    }

    private void sees(List<String> own, String... foreign) {
        browser.look =
                new PageScan.Seen(
                        own,
                        List.of(foreign).stream()
                                .map(text -> new ForeignText(text, EVIL))
                                .toList());
    }

    private Candidate offered() {
        return ((EnrolCard.Offer) browser.opened().state().card()).candidate();
    }

    private void addTrueOne() {
        browser.sees(LINK + TRUE_KEY);
        var popup = browser.opened();
        popup.add(((EnrolCard.Offer) popup.state().card()).candidate().account());
    }

    @Test
    void itRenewsNothingAndBelongsToNoSite() {
        addTrueOne();
        sees(List.of(), LINK + OTHER_KEY);
        var popup = browser.opened();
        var offer = ((EnrolCard.Offer) popup.state().card()).candidate();
        var foreign = assertInstanceOf(Candidate.Foreign.class, offer);
        assertEquals(EVIL, foreign.site());
        popup.addForeign(foreign.account());
        var items = browser.content().items();
        assertEquals(2, items.size());
        assertEquals(List.of(), items.get(1).sites());
        assertEquals(Optional.empty(), items.get(1).replaces());
    }

    @Test
    void whatThePageItselfShowsComesFirst() {
        sees(List.of(LINK + TRUE_KEY), LINK + OTHER_KEY);
        assertInstanceOf(Candidate.New.class, offered());
        sees(List.of("https://example.org/"), LINK + OTHER_KEY);
        assertInstanceOf(Candidate.Foreign.class, offered());
    }

    @Test
    void whatIsThereAlreadyIsThereAlready() {
        addTrueOne();
        sees(List.of(), LINK + TRUE_KEY);
        browser.target = new FillTarget.NoField();
        var popup = browser.opened();
        popup.look();
        assertInstanceOf(
                Candidate.Known.class, ((EnrolCard.Offer) popup.state().card()).candidate());
    }

    @Test
    void ofSeveralTheUserChoosesAndIsToldThen() {
        sees(List.of(), LINK + TRUE_KEY, LINK + OTHER_KEY, LINK + OTHER_KEY);
        var popup = browser.opened();
        var choose = (EnrolCard.Choose) popup.state().card();
        assertEquals(2, choose.candidates().size());
        popup.choose(choose.candidates().get(0));
        assertInstanceOf(
                Candidate.Foreign.class, ((EnrolCard.Offer) popup.state().card()).candidate());
        assertEquals(0, browser.content().items().size());
    }

    /** An export in a frame gives its accounts, as the frame's. */
    @Test
    void anExportThereIsOfTheFrameToo() {
        sees(List.of(), new Exports().with("Krachtplan", "jan", "12345678901234567890").whole());
        assertInstanceOf(Candidate.Foreign.class, offered());
    }

    @Test
    void whatCannotBeHonouredIsRefused() {
        sees(List.of(), LINK + "0");
        var popup = browser.opened();
        popup.look();
        assertInstanceOf(EnrolCard.Refused.class, popup.state().card());
    }

    @Test
    void theOldOneIsHadBackByTwoClicks() {
        addTrueOne();
        browser.sees(LINK + OTHER_KEY);
        var popup = browser.opened();
        var renewed = (Candidate.Renewed) ((EnrolCard.Offer) popup.state().card()).candidate();
        popup.renew(renewed.account(), renewed.old());
        browser.asksForCode();
        popup.fill(browser.content().items().get(1).id());
        browser.target = new FillTarget.NoField();
        browser.quick().pageLeft(browser.site.orElseThrow());

        popup = browser.opened();
        var row = popup.rows(browser.now, 9).get(0);
        assertTrue(row.hasOld());
        popup.askOldBack(row.item());
        popup.takeBack((FillCard.AskOldBack) popup.state().card());
        assertEquals(FillSentence.OLD_BACK, popup.state().notice().orElseThrow().sentence());
        assertEquals(List.of(renewed.old()), browser.content().items());
    }
}
