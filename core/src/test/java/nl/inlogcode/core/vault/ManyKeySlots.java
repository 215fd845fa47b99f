package nl.inlogcode.core.vault;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.codec.Hex;
import nl.inlogcode.core.vault.DeviceKey.Unwrapped;
import nl.inlogcode.core.vault.KeySlot.WrappedKey;
import nl.inlogcode.core.vault.SealedVault.Parsed;
import nl.inlogcode.core.vault.VaultSealer.Keys;
import nl.inlogcode.core.vault.VaultSealer.Opening;
import nl.inlogcode.core.vault.keep.MemoryDeviceKey;

/** Vaults with a slot of every kind, really sealed, and a look at whether any of them opens. */
final class ManyKeySlots {
    /** What every slot but the device's opens with. */
    static final Bytes KEY = Bytes.of("a wrapping key of just 32 bytes!".getBytes());

    final JavaxCrypto crypto = new JavaxCrypto();
    final MemoryDeviceKey device = new MemoryDeviceKey(crypto);
    final VaultSealer sealer = new VaultSealer(crypto, device, VaultSession.NONE);

    private Bytes random(int length) {
        return Bytes.of(crypto.random(length));
    }

    private String id() {
        return Hex.encode(crypto.random(Ids.BYTES));
    }

    private WrappedKey unsealed() {
        return WrappedKey.unsealed(random(VaultCrypto.NONCE_LENGTH));
    }

    /** One of each kind, a passkey with an rpId and one without. */
    private List<KeySlot> open() {
        var parameters = new KeySlot.Argon2id(random(16), KeySlot.Argon2id.MIN_MEMORY, 2, 1);
        return List.of(
                new KeySlot.Device(id(), unsealed()),
                new KeySlot.Passphrase(id(), parameters, unsealed()),
                new KeySlot.Recovery(id(), random(16), unsealed()),
                new KeySlot.Passkey(id(), random(20), Optional.empty(), random(32), unsealed()),
                new KeySlot.Passkey(id(), random(20), Optional.of("a.nl"), random(32), unsealed()));
    }

    String sealed(Vault vault, long generation) {
        var vaultId = id();
        var vaultKey = crypto.random(VaultCrypto.KEY_LENGTH);
        var slots = new ArrayList<KeySlot>();
        var keySlots = new ArrayList<KeySlots.WrappingKey>();
        for (var slot : open()) {
            var nonce = slot.key().nonce().toArray();
            var data = SlotFormat.associatedData(vaultId, slot);
            boolean own = slot instanceof KeySlot.Device;
            var wrapped =
                    own
                            ? device.wrap(nonce, data, vaultKey).orElseThrow()
                            : crypto.seal(KEY.toArray(), nonce, data, vaultKey);
            slots.add(slot.withKey(slot.key().sealedAs(wrapped)));
            if (!own) {
                keySlots.add(new KeySlots.WrappingKey(slot.id(), KEY));
            }
        }
        var header = new VaultHeader(vaultId, generation, slots, random(12));
        return sealer.seal(new Keys(header, vaultKey, new KeySlots(keySlots)), header, vault)
                .print();
    }

    /** How many of its slots the vault opens through. */
    int opensBy(String text) {
        if (!(SealedVault.parse(text) instanceof Parsed.Known known)) {
            return 0;
        }
        var header = known.vault().header();
        var opened = new HashMap<Bytes, Boolean>();
        int slots = 0;
        for (var slot : header.slots()) {
            var vaultKey = unwrapped(header, slot);
            // All give one key, as a rule: one look at the content will do.
            if (vaultKey.isPresent()
                    && opened.computeIfAbsent(
                            Bytes.of(vaultKey.get()), key -> opens(known.vault(), key))) {
                slots++;
            }
        }
        return slots;
    }

    private Optional<byte[]> unwrapped(VaultHeader header, KeySlot slot) {
        if (slot instanceof KeySlot.Device own) {
            return sealer.unwrapped(header, own) instanceof Unwrapped.Opened opened
                    ? Optional.of(opened.vaultKey())
                    : Optional.empty();
        }
        return sealer.unwrap(header, slot, KEY);
    }

    private boolean opens(SealedVault sealed, Bytes vaultKey) {
        return sealer.open(sealed, vaultKey.toArray()) instanceof Opening.Opened;
    }
}
