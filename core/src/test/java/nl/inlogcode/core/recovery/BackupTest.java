package nl.inlogcode.core.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.recovery.BackupDialog.Reason;
import nl.inlogcode.core.screen.SaveSentence;
import nl.inlogcode.core.settings.Dialog;
import nl.inlogcode.core.settings.FakeSettings;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.keep.SaveResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackupTest {
    private static final String PASSWORD = "vier paarden";
    private static final Vault TWO =
            new Vault(List.of(FakeSettings.item(1), FakeSettings.item(2)), List.of());

    private final FakeSettings browser = new FakeSettings().with(TWO);
    private final Backup backup = browser.page.backup();

    private record File(String name, int size, Optional<String> text) implements ChosenFile {
        static File of(String text) {
            return new File("mijn.inlogcode", text.length(), Optional.of(text));
        }
    }

    private <T extends Dialog> T asks(Class<T> kind) {
        return kind.cast(browser.page.state().dialog());
    }

    private String made() {
        backup.make(PASSWORD, PASSWORD);
        return browser.saved.get(browser.saved.size() - 1);
    }

    private void open(String file, String password) {
        backup.choose(File.of(file));
        backup.open(asks(BackupDialog.FilePassword.class), password);
    }

    @Test
    void makesAFileAndSaysItsName() {
        backup.askPassword();
        backup.make(PASSWORD, PASSWORD);
        assertEquals(FakeSettings.FILE_NAME, asks(BackupDialog.Saved.class).name());
        assertEquals(1, browser.saved.size());
        assertTrue(
                browser.states.stream()
                        .anyMatch(state -> state.dialog() instanceof BackupDialog.Working));
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', EMPTY",
        "'1234567', '1234567', PIN",
        "'zeven!!', 'zeven!!', TOO_SHORT",
        "'wachtwoord', 'wachtwoord', COMMON",
        "'🐴🐴🐴🐴', '🐴🐴🐴🐴', TOO_SHORT",
        "'vier paarden', 'vier parden', DIFFERENT",
        "'vier paarden', '', DIFFERENT"
    })
    void aPasswordThatWillNotDoIsToldWhy(String one, String two, PasswordProblem problem) {
        backup.make(one, two);
        assertEquals(Optional.of(problem), asks(BackupDialog.NewPassword.class).problem());
        assertEquals(List.of(), browser.saved);
    }

    @Test
    void bringsItIntoAnEmptyVault() {
        var file = made();
        browser.with(Vault.EMPTY);
        open(file, PASSWORD);
        assertEquals(2, asks(BackupDialog.Preview.class).restore().changes());
        assertEquals(Vault.EMPTY, browser.content(), "nothing before the user says so");
        backup.restore();
        assertEquals(2, asks(BackupDialog.Restored.class).count());
        assertEquals(TWO, browser.content());
    }

    @Test
    void theChoiceOfTheUserCounts() {
        var file = made();
        var account = FakeSettings.item(1).account().named("Anders", "jan@voorbeeld.nl");
        browser.with(TWO.replace(FakeSettings.item(1).withAccount(account)));
        open(file, PASSWORD);
        assertEquals(0, asks(BackupDialog.Preview.class).restore().changes());
        backup.choose(0, Restore.Choice.FILE);
        backup.restore();
        assertEquals(TWO, browser.content());
    }

    @Test
    void aWrongPasswordMayBeTriedAgain() {
        open(made(), "vijf paarden");
        var asked = asks(BackupDialog.FilePassword.class);
        assertTrue(asked.wrong());
        backup.open(asked, PASSWORD);
        asks(BackupDialog.Preview.class);
    }

    @Test
    void whatIsNotSavedIsSaidAndThePreviewStays() {
        var file = made();
        browser.with(Vault.EMPTY);
        open(file, PASSWORD);
        browser.refuses = Optional.of(SaveResult.Cause.STORAGE_FULL);
        backup.restore();
        assertEquals(Optional.of(SaveSentence.STORAGE_FULL), browser.notice());
        asks(BackupDialog.Preview.class);
    }

    @Test
    void eachKindOfBadFileIsToldApart() {
        var file = made();
        refuses(File.of("hallo"), Reason.NO_BACKUP);
        refuses(File.of(file.substring(0, 300)), Reason.DAMAGED);
        refuses(File.of(file.replaceFirst("\"version\":1", "\"version\":2")), Reason.TOO_NEW);
        refuses(
                File.of(
                        file.replace("\"memory\":65536,", "\"memory\":1048576,")
                                .replace("\"passes\":3", "\"passes\":64")),
                Reason.ASKS_TOO_MUCH);
        refuses(new File("weg", 10, Optional.empty()), Reason.UNREADABLE);
        refuses(new File("film.mp4", Integer.MAX_VALUE, Optional.empty()), Reason.NO_BACKUP);
        int last = file.length() - 30;
        char other = file.charAt(last) == 'A' ? 'B' : 'A';
        open(file.substring(0, last) + other + file.substring(last + 1), PASSWORD);
        assertEquals(Reason.DAMAGED, asks(BackupDialog.Refused.class).reason());
        browser.lock.enoughMemory = false;
        open(file, PASSWORD);
        assertEquals(Reason.NO_KEY, asks(BackupDialog.Refused.class).reason());
        backup.make(PASSWORD, PASSWORD);
        asks(BackupDialog.NotMade.class);
    }

    private void refuses(File file, Reason reason) {
        backup.choose(file);
        assertEquals(reason, asks(BackupDialog.Refused.class).reason());
    }

    @Test
    void noPasswordIsKeptOrShown() {
        open(made(), "vijf paarden");
        open(browser.saved.get(0), PASSWORD);
        for (var state : browser.states) {
            assertTrue(!state.toString().contains("paarden"), "a state shows a password");
        }
    }
}
