package nl.inlogcode.core.popup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.screen.Card;
import nl.inlogcode.core.screen.Lock;
import nl.inlogcode.core.screen.Lock.Problem;
import nl.inlogcode.core.screen.Lock.Way;
import nl.inlogcode.core.screen.VaultView;
import nl.inlogcode.core.vault.Bytes;
import nl.inlogcode.core.vault.KeySlot;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.keep.OpenResult;
import nl.inlogcode.core.vault.slots.RecoveryCode;
import nl.inlogcode.core.vault.slots.UnlockResult;
import nl.inlogcode.core.vault.slots.WaysChange;
import org.junit.jupiter.api.Test;

/** The popup over a vault that the user has to open. */
class PopupLockTest {
    private static final RecoveryCode CODE =
            new RecoveryCode(Bytes.of(new byte[RecoveryCode.BYTES]));

    private final FakeBrowser browser = new FakeBrowser();

    private Popup locked(KeySlot... slots) {
        browser.vault = new OpenResult.Locked(List.of(slots), false);
        browser.lock.onUnlock = () -> browser.vault = new OpenResult.Opened(Vault.EMPTY);
        return browser.opened();
    }

    private static Lock lock(Popup popup) {
        return assertInstanceOf(VaultView.Locked.class, popup.state().vault()).lock();
    }

    private static boolean isOpen(Popup popup) {
        return popup.state().vault() instanceof VaultView.Ready;
    }

    @Test
    void asksForThePasswordFirst() {
        var popup = locked(FakeLock.recovery(), FakeLock.passkey(), FakeLock.password());
        assertEquals(Way.PASSWORD, lock(popup).way());
        assertEquals(0, browser.looks);
        assertTrue(popup.rows(0, 9).isEmpty());
    }

    @Test
    void asksForThePasskeyWithoutAPassword() {
        assertEquals(Way.PASSKEY, lock(locked(FakeLock.recovery(), FakeLock.passkey())).way());
    }

    @Test
    void asksForTheCodeWhereNothingElseIsLeft() {
        assertEquals(Way.RECOVERY, lock(locked(FakeLock.recovery())).way());
    }

    @Test
    void opensWithThePasswordAndThenLooksAtThePage() {
        var popup = locked(FakeLock.password());
        popup.unlock().withPassword("goed");
        assertTrue(isOpen(popup));
        assertEquals(1, browser.looks);
    }

    @Test
    void showsThatItIsWorking() {
        var popup = locked(FakeLock.password());
        popup.unlock().withPassword("goed");
        assertTrue(
                browser.states.stream()
                        .anyMatch(
                                state ->
                                        state.vault() instanceof VaultView.Locked locked
                                                && locked.lock().working()));
    }

    @Test
    void saysThatThePasswordIsWrong() {
        var popup = locked(FakeLock.password());
        popup.unlock().withPassword("fout");
        assertEquals(Optional.of(Problem.WRONG_PASSWORD), lock(popup).problem());
        assertFalse(lock(popup).working());
        assertEquals(0, browser.saves);
    }

    @Test
    void saysDamagedAndNotWrongWhereTheKeyFits() {
        var popup = locked(FakeLock.password());
        browser.lock.right = new UnlockResult.Damaged();
        popup.unlock().withPassword("goed");
        assertEquals(Optional.of(Problem.DAMAGED), lock(popup).problem());
    }

    @Test
    void saysThatItMayBeDamagedWhereCopiesDiffer() {
        var popup = locked(FakeLock.password());
        browser.lock.wrong = new UnlockResult.Wrong(true);
        popup.unlock().withPassword("fout");
        assertEquals(Optional.of(Problem.WRONG_OR_DAMAGED), lock(popup).problem());
    }

    @Test
    void saysThatTheStorageFails() {
        var popup = locked(FakeLock.password());
        browser.lock.right = new UnlockResult.Fails();
        popup.unlock().withPassword("goed");
        assertEquals(Optional.of(Problem.FAILS), lock(popup).problem());
    }

    @Test
    void saysThatThereIsTooLittleMemory() {
        var popup = locked(FakeLock.password());
        browser.lock.enoughMemory = false;
        popup.unlock().withPassword("goed");
        assertEquals(Optional.of(Problem.TOO_LITTLE_MEMORY), lock(popup).problem());
    }

    /** A button ended it: that is no lack of memory. */
    @Test
    void saysNothingWhereTheUserStoppedIt() {
        var popup = locked(FakeLock.password());
        browser.lock.stops = true;
        popup.unlock().withPassword("goed");
        assertEquals(Optional.empty(), lock(popup).problem());
        assertFalse(lock(popup).working());
    }

    /** Set while the machine was busy, or on a slower one: it is wrapped anew. */
    @Test
    void makesACheapPasswordDearer() {
        var cheap = (KeySlot.Passphrase) FakeLock.password();
        var less = new KeySlot.Argon2id(cheap.parameters().salt(), 19_456, 2, 1);
        var popup = locked(new KeySlot.Passphrase(cheap.id(), less, cheap.key()));
        popup.unlock().withPassword("fout");
        assertTrue(browser.lock.changes.isEmpty());
        popup.unlock().withPassword("goed");
        var change = (WaysChange.SetPassword) browser.lock.changes.get(0);
        assertEquals(65_536, change.parameters().memory());
        assertEquals(FakeLock.keyOf("goed"), change.key());
    }

    @Test
    void leavesADearPasswordAsItIs() {
        locked(FakeLock.password()).unlock().withPassword("goed");
        assertTrue(browser.lock.changes.isEmpty());
    }

    @Test
    void doesNotTryNothing() {
        var popup = locked(FakeLock.password(), FakeLock.recovery());
        popup.unlock().withPassword("");
        assertEquals(Optional.of(Problem.NOTHING_TYPED), lock(popup).problem());
        popup.unlock().enter(Way.RECOVERY);
        assertEquals(Optional.empty(), lock(popup).problem());
        popup.unlock().withRecoveryCode(" ");
        assertEquals(Optional.of(Problem.NOTHING_TYPED), lock(popup).problem());
        assertTrue(browser.lock.tried.isEmpty());
    }

    @Test
    void opensWithTheRecoveryCode() {
        var popup = locked(FakeLock.password(), FakeLock.recovery());
        browser.lock.rightKey = Bytes.of(new byte[32]);
        popup.unlock().enter(Way.RECOVERY);
        popup.unlock().withRecoveryCode(CODE.print().toLowerCase());
        assertTrue(isOpen(popup));
        assertEquals(List.of(FakeLock.recovery().id()), browser.lock.tried);
    }

    @Test
    void saysWhereTheCodeIsMistyped() {
        var popup = locked(FakeLock.recovery());
        popup.unlock().withRecoveryCode(CODE.print().replace("00001", "00009"));
        assertEquals(Optional.of(Problem.MISTYPED_CODE), lock(popup).problem());
        assertEquals(List.of(2), lock(popup).wrongGroups());
        popup.unlock().withRecoveryCode(CODE.print() + "-00000");
        assertEquals(Optional.of(Problem.WRONG_LENGTH), lock(popup).problem());
        popup.unlock().withRecoveryCode(CODE.print());
        assertEquals(Optional.of(Problem.WRONG_CODE), lock(popup).problem());
    }

    @Test
    void opensWithThePasskey() {
        var popup = locked(FakeLock.passkey());
        browser.lock.rightKey = FakeLock.keyOf("prf");
        popup.unlock().withPasskey();
        assertTrue(isOpen(popup));
    }

    @Test
    void saysThatThePasskeyIsNotAtHand() {
        var popup = locked(FakeLock.passkey());
        browser.lock.passkeyAtHand = false;
        popup.unlock().withPasskey();
        assertEquals(Optional.of(Problem.NO_PASSKEY), lock(popup).problem());
        browser.lock.passkeyAtHand = true;
        popup.unlock().withPasskey();
        assertEquals(Optional.of(Problem.WRONG_PASSKEY), lock(popup).problem());
    }

    @Test
    void keepsWhatTheUserIsAtWhenAnotherWindowSavesNothing() {
        var popup = locked(FakeLock.password());
        popup.unlock().withPassword("fout");
        popup.refresh();
        assertEquals(Optional.of(Problem.WRONG_PASSWORD), lock(popup).problem());
    }

    @Test
    void looksAgainWhereTheWaysHaveChanged() {
        var popup = locked(FakeLock.password());
        browser.lock.right = new UnlockResult.Gone();
        browser.vault = new OpenResult.Locked(List.of(FakeLock.recovery()), false);
        popup.unlock().withPassword("goed");
        assertEquals(Way.RECOVERY, lock(popup).way());
    }

    @Test
    void hidesWhatStoodOpenWhenItLocks() {
        var popup = browser.opened();
        popup.typeKey();
        browser.vault = new OpenResult.Locked(List.of(FakeLock.password()), false);
        popup.refresh();
        assertInstanceOf(Card.None.class, popup.state().card());
        assertEquals(Way.PASSWORD, lock(popup).way());
    }

    /** It was shown to someone's eyes, or lay on a desk: a new one is due, the old one works on. */
    @Test
    void theCodeLeavesANoteThatItWasUsed() {
        var popup = locked(FakeLock.password(), FakeLock.recovery());
        popup.unlock().withPassword("goed");
        assertEquals(Optional.empty(), browser.lock.note.used);
        popup = locked(FakeLock.password(), FakeLock.recovery());
        browser.lock.rightKey = Bytes.of(new byte[32]);
        popup.unlock().withRecoveryCode(CODE.print());
        assertTrue(isOpen(popup));
        assertEquals(Optional.of(FakeLock.recovery().id()), browser.lock.note.used);
        assertEquals(List.of(), browser.lock.changes, "its ways are the user's own");
    }
}
