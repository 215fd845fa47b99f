package nl.inlogcode.core.filling;

/** What came of filling, read back from the page. One sentence each: {@code notice_<name>}. */
public enum FillResult {
    /** The field holds the code. */
    FILLED,
    /** The field holds the code, and the button that goes on was pressed. */
    FILLED_AND_SENT,
    /** The field held the code, and the page went on by itself: nothing was pressed. */
    SENT_BY_PAGE,
    /** The field holds the code; the button that goes on was not there or could not be pressed. */
    FILLED_NOT_SENT,
    /** The code was put in, and the page made something else of it. */
    CHANGED_BY_PAGE,
    /** The code was put in, in every way that we know, and the field is as empty as before. */
    REFUSED_BY_PAGE,
    /** The boxes show the code, and what the page sends of them does not hold it. */
    NOT_TAKEN,
    /** The page was given the code and did not answer: nobody knows. */
    NO_ANSWER,
    /** The field was gone when the code came. */
    FIELD_GONE,
    /** The field takes another number of digits than the code has: nothing was filled. */
    DOES_NOT_FIT,
    /** The page is on another site than a moment ago: nothing was filled. */
    OTHER_SITE,
    /** The form sends elsewhere than a moment ago: nothing was filled. */
    OTHER_TARGET,
    /** The page went away while filling. */
    PAGE_GONE;

    /** True if the field is there and did not take the code: typing or pasting it may help. */
    public boolean codeIsOfUse() {
        return this == CHANGED_BY_PAGE
                || this == REFUSED_BY_PAGE
                || this == NOT_TAKEN
                || this == NO_ANSWER
                || this == DOES_NOT_FIT;
    }

    /** True unless it is certain that no page has the code: then it is as good as before. */
    public boolean mayHaveLeft() {
        return landed() || this == PAGE_GONE;
    }

    /** True if the code was seen in the field. */
    public boolean landed() {
        return this == FILLED
                || this == FILLED_AND_SENT
                || this == SENT_BY_PAGE
                || this == FILLED_NOT_SENT;
    }
}
