package nl.inlogcode.core.vault;

/** A clock that stands still until it is set. */
final class TestClock implements VaultClock {
    /** Noon of a day in UTC: 1,800,014,400 seconds are 20,833 and a half days. */
    static final long NOON = 1_799_971_200L + 43_200;

    static final long DAY = 86_400;

    long now = NOON;

    @Override
    public long epochSecond() {
        return now;
    }
}
