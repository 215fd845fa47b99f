package nl.inlogcode.core.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import nl.inlogcode.core.screen.SaveSentence;
import nl.inlogcode.core.settings.FakeSettings;
import nl.inlogcode.core.settings.RealSettings;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.keep.OpenResult;
import nl.inlogcode.core.vault.keep.Snapshots.Listing;
import org.junit.jupiter.api.Test;

/** A back-up file for a vault that is shut, on a real vault in memory. */
class BackupRescueTest {
    private static final String PASSWORD = "vier paarden";
    private static final Vault TWO =
            Vault.EMPTY.add(FakeSettings.item(1)).add(FakeSettings.item(2));

    private final RealSettings browser = new RealSettings().saved(TWO);
    private final Backup backup = browser.page.backup();

    /** A file of both accounts, chosen and opened on the page as it is by then. */
    private void opened(Runnable disaster) {
        browser.page.refresh();
        backup.make(PASSWORD, PASSWORD);
        browser.page.cancel();
        disaster.run();
        browser.page.refresh();
        assertTrue(browser.page.state().isShut());
        var text = browser.files.get(0);
        backup.choose(
                new ChosenFile() {
                    @Override
                    public String name() {
                        return "mijn.inlogcode";
                    }

                    @Override
                    public int size() {
                        return text.length();
                    }

                    @Override
                    public Optional<String> text() {
                        return Optional.of(text);
                    }
                });
        backup.open(browser.asks(BackupDialog.FilePassword.class), PASSWORD);
        assertEquals(2, browser.asks(BackupDialog.Preview.class).restore().changes());
    }

    private int aside() {
        browser.page.refresh();
        return ((Listing.Listed) browser.page.versions().earlier().orElseThrow()).aside();
    }

    @Test
    void comesInWhereTheVaultIsDamaged() {
        opened(browser.storage::damage);
        backup.restore();
        assertEquals(2, browser.asks(BackupDialog.Restored.class).count());
        assertEquals(TWO, browser.page.state().content());
        assertEquals(RecoverySheetStatus.NONE, browser.page.sheet().status());
        assertEquals(1, aside());
    }

    @Test
    void comesInWhereTheKeyIsGone() {
        opened(browser.deviceKey::lose);
        backup.restore();
        assertEquals(TWO, browser.page.state().content());
        assertEquals(1, aside());
    }

    @Test
    void comesInWhereAStoreIsSilentOnlyOnceThatAnswers() {
        opened(browser.storage::damage);
        browser.storage.mirrorFails = true;
        backup.restore();
        assertEquals(Optional.of(SaveSentence.STORAGE_FAILS), browser.notice());
        browser.asks(BackupDialog.Preview.class);
        browser.storage.mirrorFails = false;
        backup.restore();
        assertEquals(TWO, browser.page.state().content());
    }

    @Test
    void nothingCanBePutInThePlaceOfWhatMayBeSound() {
        browser.storage.databaseFails = true;
        browser.storage.mirrorFails = true;
        browser.page.refresh();
        assertTrue(browser.page.state().isShut());
        assertFalse(browser.page.state().isReplaceable());
        assertEquals(
                new OpenResult.Unreadable(OpenResult.Cause.STORAGE_FAILS), browser.keeper.open());
    }
}
