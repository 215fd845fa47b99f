package nl.inlogcode.core.page.field;

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

    /**
     * Any of these could be meant, or the only one is too uncertain: the user must point.
     *
     * @param several more than one place; a row of boxes is one
     */
    record Unclear(List<Integer> indices, boolean several) implements FieldDecision {
        public Unclear {
            indices = List.copyOf(indices);
        }
    }

    /**
     * No field asks for a code, as far as can be seen.
     *
     * @param instead what is asked for
     */
    record None(Instead instead) implements FieldDecision {}

    /**
     * The same where the page had more than could be looked at: only the field that the user points
     * at is beyond doubt then.
     */
    default FieldDecision ofAPart() {
        boolean pointed =
                switch (this) {
                    case One one -> one.focused();
                    case Boxes boxes -> boxes.focused();
                    case Unclear unclear -> false;
                    case None none -> false;
                };
        return pointed ? this : new None(Instead.DOUBTFUL);
    }

    /** What a page asks for that asks for no code of an app. */
    enum Instead {
        NOTHING,
        /** Perhaps a code after all: the user must point. */
        DOUBTFUL,
        /** A code of the site that is used up when it is used. */
        RECOVERY_CODE,
        /** A code that the site sends. */
        SENT_CODE
    }
}
