package nl.inlogcode.core.vault;

import java.util.Optional;

/** A device key in memory, which can go missing or fail. */
public final class MemoryDeviceKey implements DeviceKey {
    private final VaultCrypto crypto;
    Optional<byte[]> key = Optional.empty();
    boolean fails;

    public MemoryDeviceKey(VaultCrypto crypto) {
        this.crypto = crypto;
    }

    @Override
    public Optional<byte[]> wrap(byte[] nonce, byte[] associatedData, byte[] vaultKey) {
        if (fails) {
            return Optional.empty();
        }
        if (key.isEmpty()) {
            key = Optional.of(crypto.random(VaultCrypto.KEY_LENGTH));
        }
        return Optional.of(crypto.seal(key.get(), nonce, associatedData, vaultKey));
    }

    @Override
    public Unwrapped unwrap(byte[] nonce, byte[] associatedData, byte[] wrapped) {
        if (fails) {
            return new Unwrapped.Fails();
        }
        if (key.isEmpty()) {
            return new Unwrapped.Absent();
        }
        var opened = crypto.open(key.get(), nonce, associatedData, wrapped);
        return opened.isPresent() ? new Unwrapped.Opened(opened.get()) : new Unwrapped.Refused();
    }

    @Override
    public boolean delete() {
        if (!fails) {
            key = Optional.empty();
        }
        return !fails;
    }
}
