package nl.inlogcode.core.vault.slots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.inlogcode.core.vault.keep.OpenResult;
import nl.inlogcode.core.vault.keep.OpenResult.Cause;
import org.junit.jupiter.api.Test;

/** One window looks at the vault while another one changes the ways to open it. */
class TwoWindowsTest extends VaultKeySlotsFixture {
    @Test
    void aKeyThatIsMadeAnewMeanwhileLocksNoOneOut() {
        change(recovery(RECOVERY));
        device.lose();
        var slots = ((OpenResult.Locked) keeper.open()).slots();
        keySlots.unlock(slots.get(0).id(), RECOVERY, NOW);
        storage.meanwhile = () -> keySlots.settle(NOW);
        assertOpens();
        assertTrue(session.kept.isEmpty(), "it has settled");
    }

    @Test
    void neitherDoesAnotherPassword() {
        change(password(PASSWORD));
        storage.meanwhile = () -> change(password(key(7)));
        assertOpens();
        storage.meanwhile = () -> change(new SlotChange.RemovePassword());
        assertOpens();
        storage.meanwhile = () -> change(password(PASSWORD));
        assertOpens();
    }

    @Test
    void theWaysAreThoseOfAfterwards() {
        change(password(PASSWORD));
        storage.meanwhile = () -> change(new SlotChange.RemovePassword());
        assertEquals(List.of("Device"), kinds());
    }

    @Test
    void whatIsLockedOrGoneStaysSo() {
        change(password(PASSWORD));
        storage.meanwhile = keySlots::lock;
        assertTrue(keeper.open() instanceof OpenResult.Locked);
        storage.meanwhile = storage::damage;
        assertTrue(keeper.open() instanceof OpenResult.Locked);
    }

    @Test
    void nobodyWaitsTwiceForWhatIsSilent() {
        storage.lockHangs = true;
        device.fails = true;
        assertEquals(new OpenResult.Unreadable(Cause.STORAGE_FAILS), keeper.open());
        device.fails = false;
        device.lose();
        assertEquals(new OpenResult.Unreadable(Cause.KEY_GONE), keeper.open());
    }
}
