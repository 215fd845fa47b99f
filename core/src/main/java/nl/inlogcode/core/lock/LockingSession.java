package nl.inlogcode.core.lock;

import java.util.Optional;
import nl.inlogcode.core.screen.Clock;
import nl.inlogcode.core.vault.VaultSession;

/**
 * A session that ends when it is time: who reads the key too late gets none, whether or not the
 * browser woke anyone to take it away before. Reading it is using it.
 */
public final class LockingSession implements VaultSession {
    /** Uses closer together than this are one: each noting of it is a write. */
    private static final int SECONDS_APART = 20;

    private static final int MILLIS = 1000;

    private final VaultSession session;
    private final LockChoice choice;
    private final Clock clock;

    public LockingSession(VaultSession session, LockChoice choice, Clock clock) {
        this.session = session;
        this.choice = choice;
        this.clock = clock;
    }

    @Override
    public Optional<Kept> read() {
        var kept = unlessOver();
        long now = clock.now() / MILLIS;
        if (kept.isPresent() && now - kept.get().usedAt() >= SECONDS_APART) {
            session.used(now);
        }
        return kept;
    }

    /**
     * Takes the key away if it is time; does not count as use.
     *
     * @return whether the vault is still open
     */
    public boolean check() {
        return unlessOver().isPresent();
    }

    private Optional<Kept> unlessOver() {
        var kept = session.read();
        if (kept.isEmpty() || !choice.read().isOver(kept.get(), clock.now() / MILLIS)) {
            return kept;
        }
        session.forget();
        return Optional.empty();
    }

    @Override
    public boolean keep(Kept kept) {
        return session.keep(kept);
    }

    @Override
    public void used(long epochSecond) {
        session.used(epochSecond);
    }

    @Override
    public boolean forget() {
        return session.forget();
    }
}
