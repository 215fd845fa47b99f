package nl.inlogcode.core.fill;

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
        if (decision instanceof NextDecision.Press) {
            return FOUND;
        }
        return decision instanceof NextDecision.Unclear ? UNCLEAR : NONE;
    }
}
