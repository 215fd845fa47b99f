package nl.inlogcode.core.page.field;

import java.util.List;
import nl.inlogcode.core.page.Verdict;

/**
 * What is thought of one field, or of one row of boxes, and why.
 *
 * @param indices the field, or the boxes in order
 * @param reasons all that speaks for it; or the one reason of the refusal
 */
public record FieldVerdict(List<Integer> indices, List<FieldReason> reasons)
        implements Verdict<FieldReason> {
    public FieldVerdict {
        indices = List.copyOf(indices);
        reasons = List.copyOf(reasons);
    }

    static FieldVerdict refused(int index, FieldReason reason) {
        return new FieldVerdict(List.of(index), List.of(reason));
    }
}
