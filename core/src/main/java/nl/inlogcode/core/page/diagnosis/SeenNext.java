package nl.inlogcode.core.page.diagnosis;

import nl.inlogcode.core.page.button.NextDecision;

/**
 * What is known of the button that goes on. One sentence each in every locale, under {@code
 * seen_next_<name in lower case>}.
 */
public enum SeenNext {
    /** One is beyond doubt. */
    FOUND,
    /** Several may be meant, or one that is too uncertain. */
    UNCLEAR,
    /** There is none, or no field that it would belong to. */
    NONE;

    public static SeenNext of(NextDecision decision) {
        return switch (decision) {
            case NextDecision.Press press -> FOUND;
            case NextDecision.Unclear unclear -> UNCLEAR;
            case NextDecision.None() -> NONE;
        };
    }
}
