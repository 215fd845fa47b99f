package nl.inlogcode.checks;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.codec.Hex;
import nl.inlogcode.core.vault.DeviceKey;
import nl.inlogcode.core.vault.VaultCrypto;
import nl.inlogcode.core.vault.VaultSession;
import nl.inlogcode.core.vault.keep.Erasure;
import nl.inlogcode.core.vault.keep.VaultKeeper;
import nl.inlogcode.core.vault.keep.VaultPorts;
import nl.inlogcode.core.vault.keep.VaultStorage;

/**
 * Stores in memory with one sealed vault in the database, under the device key of the test vector
 * in vault-format.md section 7.
 */
final class OneVault implements VaultStorage, Erasure {
    private static final String DEVICE_KEY =
            "a0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b7b8b9babbbcbdbebf";

    private Optional<String> sealed;

    private OneVault(Optional<String> sealed) {
        this.sealed = sealed;
    }

    /** A keeper of that vault. */
    static VaultKeeper of(VaultCrypto crypto, String sealed) {
        return keeper(crypto, new OneVault(Optional.of(sealed)));
    }

    /** Where that vault is. */
    static OneVault with(String sealed) {
        return new OneVault(Optional.of(sealed));
    }

    /** Where there never was a vault. */
    static OneVault none() {
        return new OneVault(Optional.empty());
    }

    static VaultKeeper keeper(VaultCrypto crypto, OneVault storage) {
        return new VaultKeeper(
                new VaultPorts(
                        storage,
                        crypto,
                        new FixedKey(crypto),
                        VaultSession.NONE,
                        storage,
                        () -> 1_700_000_000L));
    }

    /** The vault that was written last. */
    String sealed() {
        return sealed.orElseThrow();
    }

    /** The device key of the test vector. */
    private record FixedKey(VaultCrypto crypto) implements DeviceKey {
        private static byte[] key() {
            return Hex.decode(DEVICE_KEY).orElseThrow();
        }

        @Override
        public Optional<byte[]> wrap(byte[] nonce, byte[] associatedData, byte[] vaultKey) {
            return Optional.of(crypto.seal(key(), nonce, associatedData, vaultKey));
        }

        @Override
        public Unwrapped unwrap(byte[] nonce, byte[] associatedData, byte[] wrapped) {
            var key = crypto.open(key(), nonce, associatedData, wrapped);
            return key.isPresent() ? new Unwrapped.Opened(key.get()) : new Unwrapped.Refused();
        }

        @Override
        public void mend() {}

        @Override
        public void settle() {}

        @Override
        public boolean delete() {
            return false;
        }
    }

    @Override
    public Contents read() {
        return new Contents(
                readDatabase(),
                new StoreContent.Readable(List.of(), Optional.empty(), false),
                Optional.empty());
    }

    @Override
    public StoreContent readDatabase() {
        return sealed.isPresent()
                ? new StoreContent.Readable(List.of(sealed.get()), Optional.of(""), false)
                : new StoreContent.Readable(List.of(), Optional.empty(), false);
    }

    @Override
    public StoredSnapshots readSnapshots() {
        return new StoredSnapshots.Failing();
    }

    @Override
    public WriteOutcome writeDatabase(DatabaseWrite write) {
        sealed = Optional.of(write.sealed());
        return WriteOutcome.WRITTEN;
    }

    @Override
    public WriteOutcome writeMirror(String text, String witness) {
        return WriteOutcome.FAILS;
    }

    @Override
    public <T> Optional<T> locked(Work<T> work) {
        return Optional.of(work.run());
    }

    @Override
    public boolean mark() {
        return false;
    }

    @Override
    public boolean eraseMirror() {
        return false;
    }

    @Override
    public boolean eraseDatabase() {
        return false;
    }
}
