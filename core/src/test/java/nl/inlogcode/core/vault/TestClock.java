package nl.inlogcode.core.vault;

/** A clock that stands still until it is set. */
public final class TestClock implements VaultClock {
    /** Noon of a day in UTC: 1,800,014,400 seconds are 20,833 and a half days. */
    public static final long NOON = 1_799_971_200L + 43_200;

    public static final long DAY = 86_400;

    public long now = NOON;

    @Override
    public long epochSecond() {
        return now;
    }
}
