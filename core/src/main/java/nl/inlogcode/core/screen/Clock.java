package nl.inlogcode.core.screen;

/** The time. */
public interface Clock {
    /** Milliseconds since 1970-01-01T00:00Z. */
    long now();

    /** Blocks for that many milliseconds. */
    void sleep(int milliseconds);
}
