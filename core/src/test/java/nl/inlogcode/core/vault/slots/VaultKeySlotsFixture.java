package nl.inlogcode.core.vault.slots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.vault.Bytes;
import nl.inlogcode.core.vault.JavaxCrypto;
import nl.inlogcode.core.vault.KeySlot;
import nl.inlogcode.core.vault.KeySlot.Argon2id;
import nl.inlogcode.core.vault.Samples;
import nl.inlogcode.core.vault.TestClock;
import nl.inlogcode.core.vault.keep.MemoryDeviceKey;
import nl.inlogcode.core.vault.keep.MemorySession;
import nl.inlogcode.core.vault.keep.MemoryStorage;
import nl.inlogcode.core.vault.keep.OpenResult;
import nl.inlogcode.core.vault.keep.OpenResult.Locked;
import nl.inlogcode.core.vault.keep.SaveResult.Saved;
import nl.inlogcode.core.vault.keep.VaultKeeper;
import nl.inlogcode.core.vault.keep.VaultPorts;
import org.junit.jupiter.api.BeforeEach;

/** A vault with three accounts, and keys to open it with. */
public abstract class VaultKeySlotsFixture {
    public static final long NOW = 1_800_000_000L;
    static final Argon2id PARAMETERS =
            new Argon2id(Bytes.of(new byte[16]), Argon2id.MIN_MEMORY, 2, 1);
    public static final Bytes PASSWORD = key(1);
    public static final Bytes RECOVERY = key(2);
    static final Bytes PASSKEY = key(3);
    static final Bytes WRONG = key(9);

    final JavaxCrypto crypto = new JavaxCrypto();
    public final MemoryDeviceKey device = new MemoryDeviceKey(crypto);
    public final MemoryStorage storage = new MemoryStorage(device);
    final MemorySession session = new MemorySession();
    final VaultPorts ports =
            new VaultPorts(storage, crypto, device, session, storage, new TestClock());
    public final VaultKeeper keeper = new VaultKeeper(ports);
    public final VaultKeySlots keySlots = new VaultKeySlots(ports);

    static Bytes key(int number) {
        var bytes = new byte[32];
        bytes[0] = (byte) number;
        return Bytes.of(bytes);
    }

    static SlotChange password(Bytes key) {
        return new SlotChange.SetPassword(PARAMETERS, key);
    }

    static SlotChange recovery(Bytes key) {
        return new SlotChange.SetRecovery(Bytes.of(new byte[16]), key);
    }

    static SlotChange passkey(Bytes key, boolean locks) {
        return new SlotChange.AddPasskey(
                Bytes.of(new byte[] {1}), Optional.empty(), Bytes.of(new byte[32]), key, locks);
    }

    @BeforeEach
    void save() {
        assertTrue(keeper.update(vault -> Samples.of(3)) instanceof Saved);
    }

    final void change(SlotChange change) {
        assertEquals(new Saved(Samples.of(3)), keySlots.change(change, NOW));
    }

    final void assertOpens() {
        assertEquals(Samples.of(3), ((OpenResult.Opened) keeper.open()).vault());
    }

    final Locked locked() {
        assertTrue(keySlots.lock());
        return (Locked) keeper.open();
    }

    final String only(Class<? extends KeySlot> kind) {
        var slots = locked().slots().stream().filter(kind::isInstance).toList();
        assertEquals(1, slots.size());
        return slots.get(0).id();
    }

    final List<String> kinds() {
        return keySlots.slots().stream().map(slot -> slot.getClass().getSimpleName()).toList();
    }
}
