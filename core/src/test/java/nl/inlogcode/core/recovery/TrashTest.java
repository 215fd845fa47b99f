package nl.inlogcode.core.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.screen.SaveSentence;
import nl.inlogcode.core.settings.FakeSettings;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.keep.OpenResult;
import nl.inlogcode.core.vault.keep.SaveResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrashTest {
    private static final long DAY = 24 * 60 * 60;

    /** Accounts 1, 2, 3, of which 1 and then 2 were deleted. */
    private static final Vault TWO_DELETED =
            Vault.EMPTY
                    .add(FakeSettings.item(1))
                    .add(FakeSettings.item(2))
                    .add(FakeSettings.item(3))
                    .delete(FakeSettings.item(1).id(), FakeSettings.NOW - 10)
                    .delete(FakeSettings.item(2).id(), FakeSettings.NOW);

    private final FakeSettings browser = new FakeSettings().with(TWO_DELETED);
    private final Trash bin = browser.page.bin();

    private List<String> shown() {
        return bin.rows().stream().map(row -> row.deleted().item().account().issuer()).toList();
    }

    @Test
    void theNewestIsOnTop() {
        assertEquals(List.of("Site 2", "Site 1"), shown());
    }

    @ParameterizedTest
    @CsvSource({
        // seconds since it was deleted, days left
        "0, 30",
        "1, 30",
        "86399, 30",
        "86400, 29",
        "2505600, 1",
        "2591999, 1",
        "-86400, 30",
        "-9999999, 30"
    })
    void saysHowManyDaysAreLeft(long seconds, int days) {
        browser.now = (FakeSettings.NOW + seconds) * 1000;
        assertEquals(days, bin.rows().get(0).days());
    }

    @Test
    void whatIsOverItsTimeIsNotShown() {
        browser.now = (FakeSettings.NOW - 10 + 30 * DAY) * 1000;
        assertEquals(List.of("Site 2"), shown());
        browser.now = (FakeSettings.NOW + 30 * DAY) * 1000;
        assertEquals(List.of(), shown());
    }

    @Test
    void putsBackWhereItStood() {
        bin.putBack(FakeSettings.item(1).id());
        assertEquals(
                List.of(FakeSettings.item(1), FakeSettings.item(3)), browser.content().items());
        assertEquals(List.of("Site 2"), shown());
        assertEquals(Optional.of(RecoverySentence.RESTORED), browser.notice());
    }

    @Test
    void asksBeforeItThrowsAway() {
        bin.ask(TWO_DELETED.bin().get(0));
        assertEquals(TWO_DELETED, browser.content());
        var asked = (TrashDialog.Discard) browser.page.state().dialog();
        browser.page.cancel();
        assertTrue(browser.asksNothing());
        assertEquals(TWO_DELETED, browser.content());
        bin.discard(asked);
        assertEquals(List.of("Site 2"), shown());
        assertEquals(Optional.of(RecoverySentence.DISCARDED), browser.notice());
        assertTrue(browser.asksNothing());
    }

    @Test
    void throwsAwayAllThatWasSeen() {
        bin.askAll();
        // Meanwhile another window deletes one more.
        browser.vault =
                new OpenResult.Opened(TWO_DELETED.delete(FakeSettings.item(3).id(), 1_800_000_000));
        bin.discardAll();
        assertEquals(List.of("Site 3"), shown());
    }

    @Test
    void whatCannotBeSavedIsSaidAndTheQuestionStays() {
        browser.refuses = Optional.of(SaveResult.Cause.STORAGE_FULL);
        bin.ask(TWO_DELETED.bin().get(0));
        bin.discard((TrashDialog.Discard) browser.page.state().dialog());
        assertEquals(Optional.of(SaveSentence.STORAGE_FULL), browser.notice());
        assertFalse(browser.asksNothing());
        assertEquals(TWO_DELETED, browser.content());
        bin.putBack(FakeSettings.item(1).id());
        assertEquals(TWO_DELETED, browser.content());
    }

    @Test
    void aNewerVaultIsShownAndNotChangeable() {
        browser.vault = new OpenResult.Newer(TWO_DELETED);
        browser.page.refresh();
        assertEquals(2, bin.rows().size());
        assertFalse(browser.page.state().isChangeable());
    }
}
