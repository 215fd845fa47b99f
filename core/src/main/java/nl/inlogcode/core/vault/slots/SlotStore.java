package nl.inlogcode.core.vault.slots;

import java.util.List;
import nl.inlogcode.core.vault.Bytes;
import nl.inlogcode.core.vault.KeySlot;
import nl.inlogcode.core.vault.keep.OpenResult;
import nl.inlogcode.core.vault.keep.SaveResult;

/** The ways to open the vault. Calls block: on promises in the browser, not at all in tests. */
public interface SlotStore {
    /** The slots of the vault; none unless it is open. */
    List<KeySlot> slots();

    /**
     * Opens the vault, and keeps its key in the session.
     *
     * @param slotId of one of the slots that {@link OpenResult.Locked} names
     * @param wrappingKey what password, code or passkey gave for that slot
     * @param epochSecond seconds since 1970
     */
    UnlockResult unlock(String slotId, Bytes wrappingKey, long epochSecond);

    /** Says whether a wrapping key opens the vault, locked or not; changes nothing. */
    UnlockResult check(String slotId, Bytes wrappingKey);

    /**
     * Locks the vault. One that opens by itself goes on doing so.
     *
     * @return false if the browser may still keep the key
     */
    boolean lock();

    /**
     * Where a vault should open by itself and was opened by hand, because the browser lost its key
     * to it: renews the keys, so that it opens by itself again. Else does nothing. Should it not
     * succeed, nothing is lost.
     *
     * @param epochSecond seconds since 1970
     * @return whether the keys were renewed
     */
    boolean settle(long epochSecond);

    /**
     * Changes the key slots, under a new vault key. If the vault then no longer opens by itself, it
     * stays unlocked for now. Makes the vault if there never was one.
     *
     * @param epochSecond seconds since 1970
     * @throws IllegalArgumentException if there would be more than {@value
     *     KeySlot.Passkey#MAX_SLOTS} passkeys; nothing was written
     */
    SaveResult change(SlotChange change, long epochSecond);
}
