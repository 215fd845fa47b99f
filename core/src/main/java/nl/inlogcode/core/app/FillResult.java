package nl.inlogcode.core.app;

/** What came of filling, read back from the page. One sentence each: {@code fill_<name>}. */
public enum FillResult {
    /** The field holds the code. */
    FILLED,
    /** The code was put in, and the page changed it or took it out again. */
    CHANGED_BY_PAGE,
    /** The field was gone when the code came. */
    FIELD_GONE,
    /** The field takes another number of digits than the code has: nothing was filled. */
    DOES_NOT_FIT,
    /** The page is on another site than a moment ago: nothing was filled. */
    OTHER_SITE,
    /** The page went away while filling. */
    PAGE_GONE
}
