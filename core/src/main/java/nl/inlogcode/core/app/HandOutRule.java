package nl.inlogcode.core.app;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.otp.TimeStep;

/**
 * Which code a page may get now. Servers take a code once (RFC 6238 section 5.2): one that was
 * filled and sent is used up, whether the page was content with it or not, and would be refused
 * when it is sent again.
 */
public final class HandOutRule {
    /** So many are remembered at most: nobody fills more in a time step. */
    static final int MOST = 20;

    private HandOutRule() {}

    /** What to hand out. */
    public enum Answer {
        /** The code of this time step. */
        THIS_CODE,
        /** The next one: this one was used here. Wait for it, visibly. */
        NEXT_CODE
    }

    /**
     * Decides for a page that asks for a code.
     *
     * @param past what left before, in any order
     * @param item the account's id
     * @param now the time step of the code that would be filled
     * @param sentSince the page took the code that was filled and asks again: the document is
     *     another one than was filled, or its field is empty again. False while the code that was
     *     filled still stands in the field.
     */
    public static Answer decide(
            List<HandedOut> past, String item, TimeStep now, boolean sentSince) {
        for (var one : past) {
            if (one.item().equals(item)
                    && one.step() == now.index()
                    && one.how() == HandedOut.How.FILLED
                    && sentSince) {
                return Answer.NEXT_CODE;
            }
        }
        return Answer.THIS_CODE;
    }

    /**
     * Notes one more, and forgets those that can no longer matter.
     *
     * @param longest how long the longest time step lives, in milliseconds
     */
    public static List<HandedOut> note(List<HandedOut> past, HandedOut more, long longest) {
        var kept = new ArrayList<HandedOut>();
        for (var one : past) {
            long age = more.at() - one.at();
            // A clock that was set back makes all of them doubtful; they go.
            if (age >= 0 && age <= longest) {
                kept.add(one);
            }
        }
        kept.add(more);
        int first = Math.max(0, kept.size() - MOST);
        return List.copyOf(kept.subList(first, kept.size()));
    }
}
