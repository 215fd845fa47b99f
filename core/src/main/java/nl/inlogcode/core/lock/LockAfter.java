package nl.inlogcode.core.lock;

import java.util.Optional;
import nl.inlogcode.core.vault.VaultSession;

/** After how long without use an open vault locks itself. */
public enum LockAfter {
    MINUTES_5(5),
    MINUTES_15(15),
    MINUTES_60(60);

    /** Until the user chooses. */
    public static final LockAfter USUAL = MINUTES_15;

    private static final int SECONDS = 60;

    private final int minutes;

    LockAfter(int minutes) {
        this.minutes = minutes;
    }

    public int minutes() {
        return minutes;
    }

    /** The one with so many minutes. */
    public static Optional<LockAfter> of(int minutes) {
        for (var one : values()) {
            if (one.minutes == minutes) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether it is time to lock. A clock that stands before the last use was set back: nobody can
     * say then how long ago that was, so it is time.
     *
     * @param epochSecond seconds since 1970
     */
    public boolean isOver(VaultSession.Kept kept, long epochSecond) {
        return epochSecond < kept.usedAt()
                || kept.usedAt() < kept.unlockedAt()
                || epochSecond - kept.usedAt() >= (long) minutes * SECONDS;
    }
}
