package nl.inlogcode.core.fill;

import java.util.List;

/** Which of a page's frames gets the code. */
public sealed interface FrameChoice {
    /** This one; its origin is known. */
    record Take(FrameFinding finding, Origin origin) implements FrameChoice {}

    /** Two frames ask alike, or one is not certain: the user must point. */
    record Unclear() implements FrameChoice {}

    /** None asks for a code. */
    record None() implements FrameChoice {}

    /** The field that the user points at wins; then the surest; two alike are one too many. */
    static FrameChoice choose(List<FrameFinding> findings) {
        boolean unclear = false;
        boolean tie = false;
        FrameChoice best = new None();
        int score = -1;
        for (var finding : findings) {
            // A sandboxed or data: frame belongs to no site: there is nobody to trust.
            if (finding.origin().isEmpty()) {
                continue;
            }
            unclear |= finding.kind() == FrameFinding.Kind.UNCLEAR;
            if (finding.kind() != FrameFinding.Kind.FIELD) {
                continue;
            }
            if (finding.focused()) {
                return new Take(finding, finding.origin().get());
            }
            tie = tie && finding.score() <= score || finding.score() == score;
            if (finding.score() > score) {
                score = finding.score();
                best = new Take(finding, finding.origin().get());
            }
        }
        if (tie || best instanceof None && unclear) {
            return new Unclear();
        }
        return best;
    }
}
