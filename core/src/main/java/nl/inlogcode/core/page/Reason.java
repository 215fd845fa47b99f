package nl.inlogcode.core.page;

/** One thing that speaks for or against a field or a button: it has points, or it refuses. */
public interface Reason {
    /** The points of a reason that refuses, whatever else speaks for it. */
    int REFUSED = -1000;

    /** What this adds to the score; meaningless for a refusal. */
    int points();

    /** True if nothing with this reason is ever filled or pressed. */
    default boolean refuses() {
        return points() == REFUSED;
    }
}
