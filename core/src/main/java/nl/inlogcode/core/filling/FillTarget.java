package nl.inlogcode.core.filling;

import java.util.List;
import nl.inlogcode.core.page.button.FormTarget;
import nl.inlogcode.core.page.site.Origin;

/** Where on the page a code would go. */
public sealed interface FillTarget {
    /** There is nothing to fill, and nothing that the user could allow to change that. */
    sealed interface Nowhere extends FillTarget {}

    /**
     * One field, or one row of split boxes.
     *
     * @param frame the browser's number of the frame, 0 for the page itself
     * @param origin the frame's own origin: what the account's sites are compared with
     * @param place names the field and the page's path, to know it again; may be empty
     * @param filled what was last filled there by us still stands in it
     * @param next the words on the button that goes on; empty if there is none to be sure of
     * @param sends where the field's form would send the code
     * @param inSight a person who looks at the page sees it now: nothing lies over it
     */
    record Found(
            int frame,
            Origin origin,
            String place,
            boolean filled,
            String next,
            FormTarget sends,
            boolean inSight)
            implements FillTarget {
        public Found(int frame, Origin origin) {
            this(frame, origin, "", false, "");
        }

        /** In sight, of a form that sends nothing elsewhere. */
        public Found(int frame, Origin origin, String place, boolean filled, String next) {
            this(frame, origin, place, filled, next, FormTarget.OWN, true);
        }
    }

    /** The page asks for no code, as far as can be seen. */
    record NoField() implements Nowhere {}

    /** One field may ask for a code; the user must click into it first. */
    record Doubtful() implements Nowhere {}

    /** The page asks for a code of its own that is used up when it is used. */
    record RecoveryCode() implements Nowhere {}

    /** The page asks for a code that the site sends. */
    record SentCode() implements Nowhere {}

    /** The page gives no answer in time. */
    record Silent() implements Nowhere {}

    /**
     * What can be read of the page asks for no code, and it has frames of other sites that the
     * browser keeps us out of.
     *
     * @param frames the sites that they were loaded from, the largest frame first; never empty
     */
    record OutOfReach(List<Origin> frames) implements FillTarget {
        public OutOfReach {
            frames = List.copyOf(frames);
        }
    }

    /** More than one field could be meant; the user must click the right one first. */
    record Unclear() implements Nowhere {}

    /** The browser lets no extension into this page. */
    record Forbidden() implements Nowhere {}

    /** The page went away. */
    record Gone() implements Nowhere {}
}
