package nl.inlogcode.core.vault;

import java.util.Optional;
import nl.inlogcode.core.vault.DeviceKey.Unwrapped;
import nl.inlogcode.core.vault.VaultFormat.Decoded;

/** Seals vaults and opens them (vault-format.md sections 3 and 4). Knows no store. */
public final class VaultSealer {
    private final VaultCrypto crypto;
    private final DeviceKey deviceKey;
    private final VaultSession session;

    public VaultSealer(VaultCrypto crypto, DeviceKey deviceKey, VaultSession session) {
        this.crypto = crypto;
        this.deviceKey = deviceKey;
        this.session = session;
    }

    /** What came of opening one sealed vault. */
    public sealed interface Opening {
        /** It authenticates. */
        record Opened(Keys keys, Decoded content) implements Opening {}

        /**
         * It does not authenticate.
         *
         * @param keyFits its slot does: so what it holds is damaged, and no other key helps
         */
        record Refused(boolean keyFits) implements Opening {}

        /** The user has to open it: it has no device slot, and nothing is kept of its key. */
        record Locked() implements Opening {}

        /** Its key is not in this browser. */
        record KeyGone() implements Opening {}

        /** Whether its key is here cannot be seen. */
        record KeyFails() implements Opening {}
    }

    /**
     * What the next save needs: the header of the newest generation, the vault key and the key
     * slots that the document keeps. Hidden in {@link #toString}.
     */
    public record Keys(VaultHeader header, byte[] vaultKey, KeySlots keySlots) {
        @Override
        public String toString() {
            return "Keys[hidden]";
        }
    }

    /** Opens with what this browser has: its device key, or the key that the session keeps. */
    public Opening open(SealedVault sealed) {
        var header = sealed.header();
        var slot = header.deviceSlot();
        Opening otherwise = new Opening.Locked();
        if (slot.isPresent()) {
            switch (unwrapped(header, slot.get())) {
                case Unwrapped.Opened opened -> {
                    return open(sealed, opened.vaultKey());
                }
                case Unwrapped.Fails() -> otherwise = new Opening.KeyFails();
                case Unwrapped.Absent() -> otherwise = new Opening.KeyGone();
                case Unwrapped.Refused() -> otherwise = new Opening.Refused(false);
            }
        }
        // Opened by hand, perhaps since this browser's key went: then the session has it.
        var kept = kept(header);
        return kept.isPresent() ? openKept(sealed, kept.get()) : otherwise;
    }

    /** A session may keep the key that the vault had before its key slots were changed. */
    private Opening openKept(SealedVault sealed, byte[] vaultKey) {
        var opening = open(sealed, vaultKey);
        return opening instanceof Opening.Refused ? new Opening.Refused(false) : opening;
    }

    /** Opens with a vault key. */
    public Opening open(SealedVault sealed, byte[] vaultKey) {
        var header = sealed.header();
        var ciphertext = sealed.ciphertext();
        var plain =
                ciphertext.isEmpty()
                        ? Optional.<byte[]>empty()
                        : crypto.open(
                                vaultKey,
                                header.nonce().toArray(),
                                SealedVault.associatedData(header),
                                ciphertext.get());
        if (plain.isEmpty()) {
            return new Opening.Refused(true);
        }
        var content = VaultFormat.decode(plain.get());
        var keySlots = content instanceof Decoded.Exact exact ? exact.keySlots() : KeySlots.NONE;
        if (content instanceof Decoded.Exact exact && !keySlots.fit(header.slots())) {
            // We never write that: a release that knew more may.
            content = new Decoded.Partial(exact.vault());
        }
        return new Opening.Opened(new Keys(header, vaultKey, keySlots), content);
    }

    /** The vault key in a slot that is not the device's; empty if this is not its wrapping key. */
    public Optional<byte[]> unwrap(VaultHeader header, KeySlot slot, Bytes wrappingKey) {
        return crypto.open(
                wrappingKey.toArray(),
                slot.key().nonce().toArray(),
                SlotFormat.associatedData(header.vaultId(), slot),
                slot.key().sealed().toArray());
    }

    /** What the device key makes of the device slot. */
    public Unwrapped unwrapped(VaultHeader header, KeySlot.Device slot) {
        return deviceKey.unwrap(
                slot.key().nonce().toArray(),
                SlotFormat.associatedData(header.vaultId(), slot),
                slot.key().sealed().toArray());
    }

    private Optional<byte[]> kept(VaultHeader header) {
        var kept = session.read();
        return kept.isPresent() && kept.get().vaultId().equals(header.vaultId())
                ? Optional.of(kept.get().vaultKey().toArray())
                : Optional.empty();
    }

    /** Seals the next generation. */
    public SealedVault seal(Keys keys, Vault vault) {
        var nonce = crypto.random(VaultCrypto.NONCE_LENGTH);
        return seal(keys, keys.header().next(Bytes.of(nonce)), vault);
    }

    /** Seals under a header of one's own. */
    public SealedVault seal(Keys keys, VaultHeader header, Vault vault) {
        var ciphertext =
                crypto.seal(
                        keys.vaultKey(),
                        header.nonce().toArray(),
                        SealedVault.associatedData(header),
                        VaultFormat.encode(vault, keys.keySlots()));
        return SealedVault.of(header, ciphertext);
    }
}
