package nl.inlogcode.core.vault.slots;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.codec.Hex;
import nl.inlogcode.core.vault.Bytes;
import nl.inlogcode.core.vault.DeviceKey;
import nl.inlogcode.core.vault.DeviceKey.Unwrapped;
import nl.inlogcode.core.vault.Ids;
import nl.inlogcode.core.vault.KeySlot;
import nl.inlogcode.core.vault.KeySlot.WrappedKey;
import nl.inlogcode.core.vault.KeySlots;
import nl.inlogcode.core.vault.SealedVault;
import nl.inlogcode.core.vault.SealedVault.Parsed;
import nl.inlogcode.core.vault.SlotFormat;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.VaultCrypto;
import nl.inlogcode.core.vault.VaultFormat.Decoded;
import nl.inlogcode.core.vault.VaultHeader;
import nl.inlogcode.core.vault.VaultSealer;
import nl.inlogcode.core.vault.VaultSealer.Keys;
import nl.inlogcode.core.vault.VaultSealer.Opening;

/**
 * Seals a vault anew under a new vault key, with other ways to open it (vault-format.md section
 * 6.4). Knows no store.
 */
final class Rekeying {
    private final VaultCrypto crypto;
    private final DeviceKey deviceKey;
    private final VaultSealer sealer;

    Rekeying(VaultCrypto crypto, DeviceKey deviceKey, VaultSealer sealer) {
        this.crypto = crypto;
        this.deviceKey = deviceKey;
        this.sealer = sealer;
    }

    /**
     * A vault under its new key.
     *
     * @param keys its header, its new key and its key slots
     */
    record Rekeyed(SealedVault sealed, Keys keys) {}

    /** A slot that is to be, and its wrapping key unless that is the device's. */
    private record Planned(KeySlot slot, Optional<Bytes> wrappingKey) {}

    /**
     * Seals the next generation, and opens the result through every one of its slots.
     *
     * @return empty if this browser does not keep a device key, or the result does not open
     * @throws IllegalArgumentException if the change asks for more passkeys than there may be
     */
    Optional<Rekeyed> rekey(Keys old, Vault vault, SlotChange change) {
        var plan = plan(old, change);
        var vaultKey = crypto.random(VaultCrypto.KEY_LENGTH);
        var vaultId = old.header().vaultId();
        var slots = new ArrayList<KeySlot>();
        var keySlots = new ArrayList<KeySlots.WrappingKey>();
        for (var planned : plan) {
            var slot = wrap(vaultId, planned, vaultKey);
            if (slot.isEmpty()) {
                return Optional.empty();
            }
            slots.add(slot.get());
            if (planned.wrappingKey().isPresent()) {
                keySlots.add(
                        new KeySlots.WrappingKey(slot.get().id(), planned.wrappingKey().get()));
            }
        }
        var nonce = Bytes.of(crypto.random(VaultCrypto.NONCE_LENGTH));
        var header = new VaultHeader(vaultId, old.header().generation() + 1, slots, nonce);
        var keys = new Keys(header, vaultKey, new KeySlots(keySlots));
        var sealed = sealer.seal(keys, header, vault);
        return opensThroughEach(sealed.print(), keys, vault)
                ? Optional.of(new Rekeyed(sealed, keys))
                : Optional.empty();
    }

    private List<Planned> plan(Keys old, SlotChange change) {
        var plan = new ArrayList<Planned>();
        for (var slot : old.header().slots()) {
            if (!goes(slot, change)) {
                plan.add(new Planned(slot, old.keySlots().key(slot.id())));
            }
        }
        var id = Hex.encode(crypto.random(Ids.BYTES));
        var open = WrappedKey.unsealed(Bytes.of(new byte[VaultCrypto.NONCE_LENGTH]));
        switch (change) {
            case SlotChange.SetPassword set -> {
                var slot = new KeySlot.Passphrase(id, set.parameters(), open);
                plan.add(new Planned(slot, Optional.of(set.key())));
            }
            case SlotChange.AddPasskey add -> {
                var slot = new KeySlot.Passkey(id, add.credential(), add.rpId(), add.salt(), open);
                plan.add(new Planned(slot, Optional.of(add.key())));
                if (passkeys(plan) > KeySlot.Passkey.MAX_SLOTS) {
                    throw new IllegalArgumentException("too many passkeys");
                }
            }
            case SlotChange.SetRecovery set -> {
                var slot = new KeySlot.Recovery(id, set.salt(), open);
                plan.add(new Planned(slot, Optional.of(set.key())));
            }
            case SlotChange.RemovePassword() -> {}
            case SlotChange.RemovePasskey remove -> {}
            case SlotChange.RemoveRecovery() -> {}
            case SlotChange.Renew() -> {}
        }
        if (opensByItself(plan, change)) {
            plan.add(0, new Planned(new KeySlot.Device(id, open), Optional.empty()));
        }
        return plan;
    }

    private static boolean goes(KeySlot slot, SlotChange change) {
        return switch (change) {
            case SlotChange.SetPassword set ->
                    switch (slot) {
                        case KeySlot.Device device -> true;
                        case KeySlot.Passphrase passphrase -> true;
                        case KeySlot.Passkey passkey -> false;
                        case KeySlot.Recovery recovery -> false;
                    };
            case SlotChange.RemovePassword() -> slot instanceof KeySlot.Passphrase;
            case SlotChange.AddPasskey add -> add.locks() && slot instanceof KeySlot.Device;
            case SlotChange.RemovePasskey remove ->
                    slot instanceof KeySlot.Passkey && slot.id().equals(remove.slotId());
            case SlotChange.SetRecovery set -> slot instanceof KeySlot.Recovery;
            case SlotChange.RemoveRecovery() -> slot instanceof KeySlot.Recovery;
            case SlotChange.Renew() -> false;
        };
    }

    /** Whether a device slot must be added: the browser is to open the vault, and has no slot. */
    private static boolean opensByItself(List<Planned> plan, SlotChange change) {
        boolean locks = false;
        for (var planned : plan) {
            switch (planned.slot()) {
                case KeySlot.Device device -> {
                    return false;
                }
                case KeySlot.Passphrase passphrase -> locks = true;
                case KeySlot.Passkey passkey -> locks = true;
                case KeySlot.Recovery recovery -> {}
            }
        }
        // A recovery code is for bad days: a vault that only it opens is as good as lost.
        return !locks || change instanceof SlotChange.RemovePassword;
    }

    private static int passkeys(List<Planned> plan) {
        int passkeys = 0;
        for (var planned : plan) {
            passkeys += planned.slot() instanceof KeySlot.Passkey ? 1 : 0;
        }
        return passkeys;
    }

    private Optional<KeySlot> wrap(String vaultId, Planned planned, byte[] vaultKey) {
        var nonce = crypto.random(VaultCrypto.NONCE_LENGTH);
        var open = planned.slot().withKey(WrappedKey.unsealed(Bytes.of(nonce)));
        var data = SlotFormat.associatedData(vaultId, open);
        var key = planned.wrappingKey();
        var wrapped =
                key.isPresent()
                        ? Optional.of(crypto.seal(key.get().toArray(), nonce, data, vaultKey))
                        : deviceKey.wrap(nonce, data, vaultKey);
        return wrapped.isPresent()
                ? Optional.of(open.withKey(open.key().sealedAs(wrapped.get())))
                : Optional.empty();
    }

    /** Each slot opens the text as it will be stored, and what it opens is the vault. */
    private boolean opensThroughEach(String text, Keys keys, Vault vault) {
        if (!(SealedVault.parse(text) instanceof Parsed.Known known)) {
            return false;
        }
        var header = known.vault().header();
        for (var slot : header.slots()) {
            var vaultKey = opened(header, slot, keys.keySlots());
            if (vaultKey.isEmpty() || !Arrays.equals(vaultKey.get(), keys.vaultKey())) {
                return false;
            }
        }
        return sealer.open(known.vault(), keys.vaultKey()) instanceof Opening.Opened opened
                && opened.content() instanceof Decoded.Exact exact
                && exact.vault().equals(vault)
                && exact.keySlots().equals(keys.keySlots());
    }

    private Optional<byte[]> opened(VaultHeader header, KeySlot slot, KeySlots keySlots) {
        if (slot instanceof KeySlot.Device device) {
            return sealer.unwrapped(header, device) instanceof Unwrapped.Opened opened
                    ? Optional.of(opened.vaultKey())
                    : Optional.empty();
        }
        var key = keySlots.key(slot.id());
        return key.isPresent() ? sealer.unwrap(header, slot, key.get()) : Optional.empty();
    }
}
