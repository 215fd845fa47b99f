package nl.inlogcode.core.fill;

import java.util.List;

/**
 * What is thought of one field, or of one row of boxes, and why.
 *
 * @param indices the field, or the boxes in order
 * @param reasons all that speaks for it; or the one reason of the refusal
 */
public record FieldVerdict(List<Integer> indices, List<FieldReason> reasons) {
    public FieldVerdict {
        indices = List.copyOf(indices);
        reasons = List.copyOf(reasons);
    }

    static FieldVerdict refused(int index, FieldReason reason) {
        return new FieldVerdict(List.of(index), List.of(reason));
    }

    public boolean refused() {
        return reasons.size() == 1 && reasons.get(0).refuses();
    }

    /** The sum of the reasons; 0 for a refusal. */
    public int score() {
        if (refused()) {
            return 0;
        }
        int score = 0;
        for (var reason : reasons) {
            score += reason.points();
        }
        return score;
    }

    boolean has(FieldReason reason) {
        return reasons.contains(reason);
    }
}
