package nl.inlogcode.core.fill;

import java.util.List;

/** Which field of a frame asks for a code. Indices count in the list that was judged. */
public sealed interface FieldDecision {
    /**
     * One field takes the whole code.
     *
     * @param score compares frames: the higher, the surer
     * @param focused the field has the focus
     */
    record One(int index, int score, boolean focused, List<FieldReason> reasons)
            implements FieldDecision {
        public One {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * A row of boxes takes one digit each.
     *
     * @param indices the boxes, first digit first
     * @param score compares frames: the higher, the surer
     * @param focused one of the boxes has the focus
     */
    record Boxes(List<Integer> indices, int score, boolean focused, List<FieldReason> reasons)
            implements FieldDecision {
        public Boxes {
            indices = List.copyOf(indices);
            reasons = List.copyOf(reasons);
        }
    }

    /** Any of these could be meant, or the only one is too uncertain: the user must point. */
    record Unclear(List<Integer> indices) implements FieldDecision {
        public Unclear {
            indices = List.copyOf(indices);
        }
    }

    /** No field asks for a code, as far as can be seen. */
    record None() implements FieldDecision {}
}
