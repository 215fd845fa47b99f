package nl.inlogcode.core.vault.slots;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.vault.Bytes;
import nl.inlogcode.core.vault.Fixtures;
import nl.inlogcode.core.vault.JavaxCrypto;
import nl.inlogcode.core.vault.KeySlot;
import nl.inlogcode.core.vault.SealedVault;
import nl.inlogcode.core.vault.SealedVault.Parsed;
import nl.inlogcode.core.vault.keep.MemorySession;
import nl.inlogcode.core.vault.keep.MemoryStorage;
import nl.inlogcode.core.vault.keep.VaultKeeper;
import nl.inlogcode.core.vault.keep.VaultPorts;

/** A vault of version 1 that a password, a recovery code and two passkeys open. */
public final class KeySlotsFixture {
    public static final String NAME = "ways-v1.inlogcode";

    private static final String PASSWORD = "vier paarden in de miśt 🐴";
    private static final String CODE = "000GD-40R4X-0M300-E209K-185G3-R38ED-1W811-24GKZ";

    private KeySlotsFixture() {}

    private static Bytes filled(int length, int value) {
        var bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return Bytes.of(bytes);
    }

    /** What the authenticator of that passkey gives for its salt. */
    private static Bytes prf(KeySlot.Passkey passkey) {
        return filled(32, passkey.rpId().isPresent() ? 0xe2 : 0xe1);
    }

    private static Bytes code() {
        return ((RecoveryCode.Reading.Read) RecoveryCode.read(CODE)).code().bytes();
    }

    /** From what a person types or touches. */
    public static Bytes wrappingKey(KeySlot slot) {
        var crypto = new JavaxCrypto();
        if (slot instanceof KeySlot.Passphrase passphrase) {
            return new BouncyKdf().derive(PASSWORD, passphrase.parameters()).orElseThrow();
        }
        return slot instanceof KeySlot.Recovery recovery
                ? WrappingKeys.ofRecovery(crypto, code(), recovery.salt())
                : WrappingKeys.ofPasskey(crypto, prf((KeySlot.Passkey) slot));
    }

    public static List<KeySlot> slots(String fixture) {
        return ((Parsed.Known) SealedVault.parse(fixture)).vault().header().slots();
    }

    /** Made anew: one change of the key slots after the other, all random bytes counting. */
    public static String sealed() {
        var crypto = new Fixtures.CountingCrypto();
        var key = Fixtures.deviceKey(crypto);
        var storage = new MemoryStorage(key);
        var ports =
                new VaultPorts(
                        storage, crypto, key, new MemorySession(), storage, () -> 1_700_000_100L);
        new VaultKeeper(ports).update(vault -> Fixtures.vault());
        var parameters = new KeySlot.Argon2id(filled(16, 0xd1), KeySlot.Argon2id.MIN_MEMORY, 2, 1);
        var password = new BouncyKdf().derive(PASSWORD, parameters).orElseThrow();
        var salt = filled(16, 0xd2);
        for (var change :
                List.of(
                        new SlotChange.SetRecovery(
                                salt, WrappingKeys.ofRecovery(crypto, code(), salt)),
                        passkey(0xe1, Optional.empty()),
                        passkey(0xe2, Optional.of("login.voorbeeld.nl")),
                        new SlotChange.SetPassword(parameters, password))) {
            new VaultKeySlots(ports).change(change, 1_700_000_100L);
        }
        return storage.mirror.orElseThrow();
    }

    private static SlotChange passkey(int number, Optional<String> rpId) {
        var key = WrappingKeys.ofPasskey(new JavaxCrypto(), filled(32, number));
        return new SlotChange.AddPasskey(
                filled(16, number - 0x10), rpId, filled(32, number - 0x20), key, false);
    }
}
