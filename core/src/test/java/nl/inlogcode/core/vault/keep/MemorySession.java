package nl.inlogcode.core.vault.keep;

import java.util.Optional;
import nl.inlogcode.core.vault.VaultSession;

/** The browser's memory, which can refuse. */
public final class MemorySession implements VaultSession {
    public Optional<Kept> kept = Optional.empty();
    public boolean fails;
    private final StorageFaults faults;

    public MemorySession() {
        this(new StorageFaults());
    }

    public MemorySession(StorageFaults faults) {
        this.faults = faults;
    }

    @Override
    public Optional<Kept> read() {
        return faults.failsReading("session") || fails ? Optional.empty() : kept;
    }

    @Override
    public boolean keep(Kept newKept) {
        return change("keep session", Optional.of(newKept));
    }

    @Override
    public void used(long epochSecond) {
        kept =
                kept.map(
                        old ->
                                new Kept(
                                        old.vaultId(),
                                        old.vaultKey(),
                                        old.unlockedAt(),
                                        epochSecond));
    }

    @Override
    public boolean forget() {
        return change("forget session", Optional.empty());
    }

    private boolean change(String name, Optional<Kept> newKept) {
        var fault = faults.next(StorageFaults.Call.KEEPING, name);
        if (!fails && (fault.isEmpty() || fault.get().mayHaveDoneIt())) {
            kept = newKept;
        }
        if (fault.isPresent() && fault.get() == StorageFaults.Fault.HANGS) {
            faults.hang(() -> kept = newKept);
        }
        if (fault.isPresent() && fault.get().kills()) {
            throw new StorageFaults.Died();
        }
        return !fails && (fault.isEmpty() || fault.get() == StorageFaults.Fault.DOES_NOTHING);
    }
}
