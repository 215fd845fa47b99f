package nl.inlogcode.checks;

/**
 * One check.
 *
 * @param name what is checked, with its source where it has one
 * @param body throws {@link IllegalStateException} if it does not hold
 */
public record Check(String name, Body body) {
    /** What a check does. */
    public interface Body {
        void run();
    }
}
