package nl.inlogcode.core.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.lock.PasskeyDialog.Problem;
import nl.inlogcode.core.lock.Passkeys.Made;
import nl.inlogcode.core.popup.FakeLock;
import nl.inlogcode.core.settings.FakeSettings;
import nl.inlogcode.core.vault.KeySlot;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.slots.SlotChange;
import nl.inlogcode.core.vault.slots.WrappingKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The section of the passkeys. */
class PasskeySlotsTest {
    private final FakeSettings fake = new FakeSettings();
    private final PasskeySlots passkeys = fake.page.passkeys();

    @BeforeEach
    void open() {
        fake.with(Vault.EMPTY);
    }

    private void slots(KeySlot... slots) {
        fake.lock.slots = List.of(slots);
        fake.page.refresh();
    }

    private Problem problem() {
        return assertInstanceOf(PasskeyDialog.NotMade.class, fake.page.state().dialog()).problem();
    }

    @Test
    void areNotShownWhereTheyCannotBeUsed() {
        fake.lock.offersPasskeys = false;
        assertFalse(passkeys.areShown());
        slots(FakeLock.passkey());
        assertTrue(passkeys.areShown(), "one that is there can be taken away");
        assertFalse(passkeys.canAdd());
    }

    @Test
    void addsOneThatGaveItsKeyTwice() {
        passkeys.add();
        var added = assertInstanceOf(SlotChange.AddPasskey.class, fake.lock.changes.get(0));
        assertEquals(
                WrappingKeys.ofPasskey(FakeSettings.CRYPTO, FakeLock.keyOf("prf")), added.key());
        assertTrue(added.locks());
        assertEquals(Optional.of(LockSentence.PASSKEY_ADDED), fake.notice());
    }

    @Test
    void doesNotCountOneThatGaveAnotherKey() {
        fake.lock.prf = "something else";
        passkeys.add();
        assertEquals(Problem.DOES_NOT_OPEN, problem());
        assertTrue(fake.lock.changes.isEmpty());
    }

    @Test
    void saysThatNoneWasMade() {
        fake.lock.made = new Made.Stopped();
        passkeys.add();
        assertEquals(Problem.STOPPED, problem());
        fake.lock.made = new Made.Unfit();
        passkeys.add();
        assertEquals(Problem.UNFIT, problem());
        assertTrue(fake.lock.changes.isEmpty());
    }

    @Test
    void hasRoomForSoMany() {
        slots(Collections.nCopies(8, FakeLock.passkey()).toArray(KeySlot[]::new));
        assertFalse(passkeys.canAdd());
    }

    @Test
    void asksWhetherTheLastOneShallGo() {
        var passkey = (KeySlot.Passkey) FakeLock.passkey();
        slots(passkey, FakeLock.recovery());
        passkeys.askRemoval(passkey);
        assertEquals(new PasskeyDialog.Remove(passkey.id(), true), fake.page.state().dialog());
        slots(passkey, FakeLock.password());
        passkeys.askRemoval(passkey);
        var asked = assertInstanceOf(PasskeyDialog.Remove.class, fake.page.state().dialog());
        assertFalse(asked.last());
        passkeys.remove(asked);
        assertEquals(List.of(new SlotChange.RemovePasskey(passkey.id())), fake.lock.changes);
        assertEquals(Optional.of(LockSentence.PASSKEY_REMOVED), fake.notice());
    }
}
