package nl.inlogcode.core.screen;

/**
 * What a screen says happened. Each room has an enum of its own; one text each in every locale,
 * under {@code notice_<name in lower case>}.
 */
public interface Sentence {
    /** Whether it went as the user wanted. */
    enum Tone {
        GOOD,
        BAD
    }

    /** The constant's. */
    String name();

    Tone tone();

    /** True if what was seen on the page may explain it. */
    default boolean isOfWhatWasSeen() {
        return false;
    }
}
