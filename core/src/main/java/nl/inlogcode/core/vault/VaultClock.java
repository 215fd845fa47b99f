package nl.inlogcode.core.vault;

/** The time, as the vault needs it: for what is kept by the day. */
public interface VaultClock {
    /** Seconds since 1970-01-01T00:00Z. */
    long epochSecond();
}
