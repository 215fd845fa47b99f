package nl.inlogcode.core.vault;

/** The time, as the vault needs it: for what is kept by the day, and for what was changed when. */
public interface VaultClock {
    /** Seconds since 1970-01-01T00:00Z. */
    long epochSecond();

    /** Milliseconds since then, where they are to be had. */
    default long epochMilli() {
        return epochSecond() * 1000;
    }
}
