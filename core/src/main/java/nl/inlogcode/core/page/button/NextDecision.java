package nl.inlogcode.core.page.button;

import java.util.List;

/** Which button of a frame means "next". Indices count in the list that was judged. */
public sealed interface NextDecision {
    /**
     * This one. Whether it can be pressed already is to be looked at when it is pressed.
     *
     * @param reasons what speaks for it
     */
    record Press(int index, List<ButtonReason> reasons) implements NextDecision {
        public Press {
            reasons = List.copyOf(reasons);
        }
    }

    /** Any of these could be meant, none for certain: the user presses. */
    record Unclear(List<Integer> indices) implements NextDecision {
        public Unclear {
            indices = List.copyOf(indices);
        }
    }

    /** There is no such button. Many pages send themselves. */
    record None() implements NextDecision {}
}
