package nl.inlogcode.core.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.lock.PasswordDialog.Problem;
import nl.inlogcode.core.popup.FakeLock;
import nl.inlogcode.core.screen.SaveSentence;
import nl.inlogcode.core.screen.VaultView;
import nl.inlogcode.core.settings.FakeSettings;
import nl.inlogcode.core.vault.Bytes;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.keep.OpenResult;
import nl.inlogcode.core.vault.keep.SaveResult;
import nl.inlogcode.core.vault.slots.RecoveryCode;
import nl.inlogcode.core.vault.slots.SlotChange;
import nl.inlogcode.core.vault.slots.WrappingKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The section of the password. */
class PasswordTest {
    private static final String GOOD = "vier paarden eten soep";

    private final FakeSettings fake = new FakeSettings();
    private final Password password = fake.page.password();

    @BeforeEach
    void open() {
        fake.with(Vault.EMPTY);
    }

    private void hasPassword() {
        fake.lock.slots = List.of(FakeLock.password(), FakeLock.recovery());
        fake.page.refresh();
    }

    private Optional<Problem> problem() {
        return assertInstanceOf(PasswordDialog.class, fake.page.state().dialog()).problem();
    }

    private void choose(String current, String text, String again) {
        password.ask();
        password.choose((PasswordDialog.Choose) fake.page.state().dialog(), current, text, again);
    }

    @Test
    void setsOne() {
        assertFalse(password.isSet());
        choose("", GOOD, GOOD);
        assertEquals(
                List.of(new SlotChange.SetPassword(FakeSettings.PARAMETERS, FakeLock.keyOf(GOOD))),
                fake.lock.changes);
        assertEquals(Optional.of(LockSentence.PASSWORD_SET), fake.notice());
        assertTrue(fake.asksNothing());
    }

    @Test
    void showsThatItIsWorking() {
        choose("", GOOD, GOOD);
        assertTrue(
                fake.states.stream()
                        .anyMatch(
                                state ->
                                        state.dialog() instanceof PasswordDialog dialog
                                                && dialog.working()));
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', TOO_SHORT",
        "kort, kort, TOO_SHORT",
        "1234567, 1234567, PIN",
        "123456789, 123456789, PIN",
        "inlogcode, inlogcode, COMMON",
        "zes woorden, zeven woorden, DIFFERENT",
    })
    void refusesAndSaysWhy(String text, String again, Problem expected) {
        choose("", text, again);
        assertEquals(Optional.of(expected), problem());
        assertTrue(fake.lock.changes.isEmpty());
    }

    @Test
    void theNamesOfTheUsersSitesAreEasyToGuess() {
        fake.with(Vault.EMPTY.add(FakeSettings.item(1)));
        choose("", "jan@voorbeeld.nl", "jan@voorbeeld.nl");
        assertEquals(Optional.of(Problem.COMMON), problem());
    }

    @Test
    void countsCharactersAsPeopleDo() {
        choose("", "\ud83d\udc34\ud83d\udc34\ud83d\udc34\ud83d\udc34", "");
        assertEquals(Optional.of(Problem.TOO_SHORT), problem());
    }

    @Test
    void changesItForWhoKnowsTheOldOne() {
        hasPassword();
        choose("goed", GOOD, GOOD);
        assertEquals(1, fake.lock.changes.size());
        assertEquals(Optional.of(LockSentence.PASSWORD_CHANGED), fake.notice());
    }

    @Test
    void changesItForWhoHasTheRecoveryCode() {
        hasPassword();
        fake.lock.rightKey =
                WrappingKeys.ofRecovery(
                        FakeSettings.CRYPTO,
                        Bytes.of(new byte[RecoveryCode.BYTES]),
                        Bytes.of(new byte[16]));
        choose(new RecoveryCode(Bytes.of(new byte[RecoveryCode.BYTES])).print(), GOOD, GOOD);
        assertEquals(1, fake.lock.changes.size());
        assertEquals(Optional.of(FakeLock.recovery().id()), fake.lock.note.used);
    }

    @Test
    void changesNothingForOthers() {
        hasPassword();
        choose("fout", GOOD, GOOD);
        assertEquals(Optional.of(Problem.WRONG_CURRENT), problem());
        assertTrue(fake.lock.changes.isEmpty());
    }

    @Test
    void takesItAway() {
        hasPassword();
        password.askRemoval();
        password.remove((PasswordDialog.Remove) fake.page.state().dialog(), "fout");
        assertEquals(Optional.of(Problem.WRONG_CURRENT), problem());
        password.remove((PasswordDialog.Remove) fake.page.state().dialog(), "goed");
        assertEquals(List.of(new SlotChange.RemovePassword()), fake.lock.changes);
        assertEquals(Optional.of(LockSentence.PASSWORD_REMOVED), fake.notice());
    }

    @Test
    void saysThatThereIsTooLittleMemory() {
        fake.lock.enoughMemory = false;
        choose("", GOOD, GOOD);
        assertEquals(Optional.of(Problem.TOO_LITTLE_MEMORY), problem());
    }

    @Test
    void saysWhyNothingWasSaved() {
        fake.lock.refuses = Optional.of(SaveResult.Cause.STORAGE_FULL);
        choose("", GOOD, GOOD);
        assertEquals(Optional.of(SaveSentence.STORAGE_FULL), fake.notice());
    }

    @Test
    void whatEndsWhileAnotherWindowsChangeIsReadHasEnded() {
        password.ask();
        fake.lock.onSlots =
                () -> {
                    fake.lock.onSlots = () -> {};
                    fake.page.cancel();
                };
        fake.page.refresh();
        assertTrue(fake.asksNothing());
    }

    @Test
    void locksAtOnce() {
        hasPassword();
        password.ask();
        fake.vault = new OpenResult.Locked(List.of(FakeLock.password()), false);
        password.lock();
        assertInstanceOf(VaultView.Locked.class, fake.page.state().vault());
        assertTrue(fake.asksNothing());
        fake.lock.locks = false;
        password.lock();
        assertEquals(Optional.of(SaveSentence.STORAGE_FAILS), fake.notice());
    }

    @Test
    void choosesWhenItLocks() {
        assertEquals(LockAfter.MINUTES_15, password.lockAfter());
        password.lockAfter(LockAfter.MINUTES_5);
        assertEquals(LockAfter.MINUTES_5, password.lockAfter());
        fake.keepsChoice = false;
        password.lockAfter(LockAfter.MINUTES_60);
        assertEquals(LockAfter.MINUTES_5, password.lockAfter());
        assertEquals(Optional.of(SaveSentence.STORAGE_FAILS), fake.notice());
    }
}
