package nl.inlogcode.core.popup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.filling.FillSentence;
import nl.inlogcode.core.filling.Fills;
import nl.inlogcode.core.page.diagnosis.PageDiagnosis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was seen on the page, asked for in the popup. */
class PopupExplainTest {
    private final FakeBrowser browser = new FakeBrowser();

    @Test
    void showsWhatWasSeenAndFillsNothing() {
        var seen = PageDiagnosis.forbidden(browser.site);
        browser.diagnosis = Optional.of(seen);
        browser.asksForCode();
        var popup = browser.opened();
        var before = popup.state();
        int saves = browser.saves;
        popup.explaining().explain();
        assertEquals(List.of(seen), browser.shown);
        assertEquals(List.of(), browser.filled);
        assertEquals(List.of(), browser.copied);
        assertEquals(Fills.NONE, browser.fills);
        assertEquals(saves, browser.saves);
        assertEquals(before, popup.state());
    }

    @Test
    void aPageThatWentAwayIsSaidToBeGone() {
        var popup = browser.opened();
        popup.explaining().explain();
        assertEquals(List.of(), browser.shown);
        assertEquals(FillSentence.PAGE_GONE, popup.state().notice().orElseThrow().sentence());
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_FIELD", "UNCLEAR_FIELD", "REFUSED_BY_PAGE"})
    void isOfferedWhereThePageMayExplainIt(FillSentence kind) {
        assertTrue(kind.isOfWhatWasSeen());
    }

    @ParameterizedTest
    @EnumSource(names = {"FILLED", "COPIED", "PAGE_GONE", "PAGE_FORBIDDEN"})
    void isNotOfferedWhereItDoesNot(FillSentence kind) {
        assertFalse(kind.isOfWhatWasSeen());
    }
}
