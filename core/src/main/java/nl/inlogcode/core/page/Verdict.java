package nl.inlogcode.core.page;

import java.util.List;

/**
 * What is thought of a field or of a button, and why.
 *
 * @param <R> the reasons that there are
 */
public interface Verdict<R extends Reason> {
    /** All that speaks for and against it; or the one reason of the refusal. */
    List<R> reasons();

    default boolean refused() {
        return reasons().size() == 1 && reasons().get(0).refuses();
    }

    /** The sum of the reasons; 0 for a refusal. */
    default int score() {
        if (refused()) {
            return 0;
        }
        int score = 0;
        for (var reason : reasons()) {
            score += reason.points();
        }
        return score;
    }

    default boolean has(R reason) {
        return reasons().contains(reason);
    }
}
