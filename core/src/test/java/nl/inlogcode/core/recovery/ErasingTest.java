package nl.inlogcode.core.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalInt;
import nl.inlogcode.core.settings.FakeSettings;
import nl.inlogcode.core.settings.RealSettings;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.keep.OpenResult;
import org.junit.jupiter.api.Test;

/** "Alles wissen", on a real vault in memory. */
class ErasingTest {
    private static final Vault TWO =
            Vault.EMPTY.add(FakeSettings.item(1)).add(FakeSettings.item(2));

    private final RealSettings browser = new RealSettings().saved(TWO);
    private final Erasing erasing = browser.page.erasing();

    private EraseDialog.Sure asked() {
        erasing.ask();
        return browser.asks(EraseDialog.Sure.class);
    }

    @Test
    void saysHowManyAccountsGo() {
        assertEquals(new EraseDialog.Sure(OptionalInt.of(2), false), asked());
        browser.storage.damage();
        assertEquals(new EraseDialog.Sure(OptionalInt.empty(), false), asked());
    }

    @Test
    void oneYesIsNotEnough() {
        erasing.erase(asked(), false);
        assertEquals(new EraseDialog.Sure(OptionalInt.of(2), true), browser.page.state().dialog());
        assertEquals(new OpenResult.Opened(TWO), browser.keeper.open());
    }

    @Test
    void leavesNothing() {
        erasing.erase(asked(), true);
        assertEquals(Optional.of(RecoverySentence.ERASED), browser.notice());
        assertEquals(Vault.EMPTY, browser.page.state().content());
        assertEquals(RecoverySheetStatus.NONE, browser.page.sheet().status());
        assertTrue(browser.storage.isEmpty());
        assertEquals(new OpenResult.Absent(), browser.keeper.open());
    }

    @Test
    void whatDoesNotSucceedIsSaid() {
        var asked = asked();
        browser.storage.databaseFails = true;
        erasing.erase(asked, true);
        assertEquals(Optional.of(RecoverySentence.ERASE_NOT_BEGUN), browser.notice());
        browser.storage.databaseFails = false;
        assertEquals(new OpenResult.Opened(TWO), browser.keeper.open());
        browser.storage.mirrorFails = true;
        erasing.erase(asked(), true);
        assertEquals(Optional.of(RecoverySentence.ERASE_NOT_ENDED), browser.notice());
        assertEquals(Vault.EMPTY, browser.page.state().content());
        browser.storage.mirrorFails = false;
        browser.keeper.mend();
        assertTrue(browser.storage.isEmpty());
    }

    @Test
    void aVaultThatCannotBeReadCanBeErased() {
        browser.storage.damage();
        browser.page.refresh();
        assertFalse(browser.storage.isEmpty());
        erasing.erase(asked(), true);
        assertTrue(browser.storage.isEmpty());
    }
}
