package nl.inlogcode.core.vault;

import java.util.Optional;

/** The browser's memory, which can refuse. */
public final class MemorySession implements VaultSession {
    Optional<Kept> kept = Optional.empty();
    boolean fails;

    @Override
    public Optional<Kept> read() {
        return fails ? Optional.empty() : kept;
    }

    @Override
    public boolean keep(Kept newKept) {
        if (!fails) {
            kept = Optional.of(newKept);
        }
        return !fails;
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
        if (!fails) {
            kept = Optional.empty();
        }
        return !fails;
    }
}
