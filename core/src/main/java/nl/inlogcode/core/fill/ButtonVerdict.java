package nl.inlogcode.core.fill;

import java.util.List;

/**
 * What is thought of one button, and why.
 *
 * @param reasons all that speaks for and against it; or the one reason of the refusal
 */
public record ButtonVerdict(List<ButtonReason> reasons) {
    public ButtonVerdict {
        reasons = List.copyOf(reasons);
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

    boolean has(ButtonReason reason) {
        return reasons.contains(reason);
    }
}
