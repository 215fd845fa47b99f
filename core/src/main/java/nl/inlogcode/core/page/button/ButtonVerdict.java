package nl.inlogcode.core.page.button;

import java.util.List;
import nl.inlogcode.core.page.Verdict;

/**
 * What is thought of one button, and why.
 *
 * @param reasons all that speaks for and against it; or the one reason of the refusal
 */
public record ButtonVerdict(List<ButtonReason> reasons) implements Verdict<ButtonReason> {
    public ButtonVerdict {
        reasons = List.copyOf(reasons);
    }
}
