package nl.inlogcode.core.vault.keep;

import java.util.Optional;
import nl.inlogcode.core.vault.DeviceKey;
import nl.inlogcode.core.vault.VaultCrypto;
import nl.inlogcode.core.vault.keep.StorageFaults.Fault;

/** A device key in memory, which can go missing or fail. */
public final class MemoryDeviceKey implements DeviceKey {
    private final VaultCrypto crypto;
    public Optional<byte[]> key = Optional.empty();
    public boolean fails;

    /** Whether what it wraps does not open again. */
    public boolean wrapsWrong;

    /** How often what a deletion began was to be ended. */
    int settlings;

    /** How often it was to be kept in all its places again. */
    public int mendings;

    public StorageFaults faults = new StorageFaults();

    public MemoryDeviceKey(VaultCrypto crypto) {
        this.crypto = crypto;
    }

    /** The browser forgot it. */
    public void lose() {
        key = Optional.empty();
    }

    @Override
    public Optional<byte[]> wrap(byte[] nonce, byte[] associatedData, byte[] vaultKey) {
        var fault = faults.next(StorageFaults.Call.KEEPING, "wrap with key");
        if (fails || fault.isPresent() && fault.get() == Fault.FAILS) {
            return Optional.empty();
        }
        var kept = key;
        if (key.isEmpty()) {
            key = Optional.of(crypto.random(VaultCrypto.KEY_LENGTH));
        }
        var sealing = wrapsWrong ? crypto.random(VaultCrypto.KEY_LENGTH) : key.get();
        var wrapped = crypto.seal(sealing, nonce, associatedData, vaultKey);
        if (fault.isPresent() && !fault.get().mayHaveDoneIt()) {
            key = kept;
        }
        if (fault.isPresent() && fault.get().kills()) {
            throw new StorageFaults.Died();
        }
        return fault.isPresent() && fault.get() != Fault.DOES_NOTHING
                ? Optional.empty()
                : Optional.of(wrapped);
    }

    @Override
    public Unwrapped unwrap(byte[] nonce, byte[] associatedData, byte[] wrapped) {
        var fault = faults.nextReading("key");
        boolean nothing = fault.isPresent() && fault.get() == Fault.READS_NOTHING;
        if (fails || fault.isPresent() && !nothing) {
            return new Unwrapped.Fails();
        }
        if (key.isEmpty() || nothing) {
            return new Unwrapped.Absent();
        }
        var opened = crypto.open(key.get(), nonce, associatedData, wrapped);
        return opened.isPresent() ? new Unwrapped.Opened(opened.get()) : new Unwrapped.Refused();
    }

    @Override
    public void mend() {
        mendings++;
        var fault = faults.next(StorageFaults.Call.KEEPING, "mend key");
        if (fault.isPresent() && fault.get().kills()) {
            throw new StorageFaults.Died();
        }
    }

    @Override
    public void settle() {
        settlings++;
    }

    @Override
    public boolean delete() {
        var fault = faults.next(StorageFaults.Call.KEEPING, "delete key");
        boolean does = fault.isEmpty() || fault.get().mayHaveDoneIt();
        if (does && !fails) {
            key = Optional.empty();
        }
        if (fault.isPresent() && fault.get().kills()) {
            throw new StorageFaults.Died();
        }
        return !fails && (fault.isEmpty() || fault.get() == Fault.DOES_NOTHING);
    }
}
