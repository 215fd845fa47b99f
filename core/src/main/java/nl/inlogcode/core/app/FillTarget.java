package nl.inlogcode.core.app;

import nl.inlogcode.core.fill.Origin;

/** Where on the page a code would go. */
public sealed interface FillTarget {
    /**
     * One field, or one row of split boxes.
     *
     * @param frame the browser's number of the frame, 0 for the page itself
     * @param origin the frame's own origin: what the account's sites are compared with
     */
    record Found(int frame, Origin origin) implements FillTarget {}

    /** The page asks for no code, as far as can be seen. */
    record NoField() implements FillTarget {}

    /** More than one field could be meant; the user must click the right one first. */
    record Unclear() implements FillTarget {}

    /** The browser lets no extension into this page. */
    record Forbidden() implements FillTarget {}

    /** The page went away. */
    record Gone() implements FillTarget {}
}
