package nl.inlogcode.core.page.field;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.page.site.Origin;

/** Which of a page's frames gets the code. */
public sealed interface FrameChoice {
    /** This one; its origin is known. */
    record Take(FrameFinding finding, Origin origin) implements FrameChoice {}

    /** Two frames ask alike, or one is not certain: the user must point. */
    record Unclear() implements FrameChoice {}

    /**
     * None asks for a code.
     *
     * @param instead what is asked for, by the frame that comes nearest to asking for one
     */
    record None(FrameFinding.Kind instead) implements FrameChoice {}

    /** The field that the user points at wins; then the surest; two alike are one too many. */
    static FrameChoice choose(List<FrameFinding> findings) {
        boolean unclear = false;
        boolean tie = false;
        var instead = FrameFinding.Kind.NONE;
        Optional<FrameChoice> best = Optional.empty();
        int score = -1;
        for (var finding : findings) {
            // A sandboxed or data: frame belongs to no site: there is nobody to trust.
            if (finding.origin().isEmpty()) {
                continue;
            }
            unclear |= finding.kind() == FrameFinding.Kind.UNCLEAR;
            instead = nearer(instead, finding.kind());
            if (finding.kind() != FrameFinding.Kind.FIELD) {
                continue;
            }
            if (finding.focused()) {
                return new Take(finding, finding.origin().get());
            }
            tie = tie && finding.score() <= score || finding.score() == score;
            if (finding.score() > score) {
                score = finding.score();
                best = Optional.of(new Take(finding, finding.origin().get()));
            }
        }
        if (tie || best.isEmpty() && unclear) {
            return new Unclear();
        }
        return best.orElse(new None(instead));
    }

    private static FrameFinding.Kind nearer(FrameFinding.Kind one, FrameFinding.Kind other) {
        for (var kind :
                new FrameFinding.Kind[] {
                    FrameFinding.Kind.DOUBTFUL,
                    FrameFinding.Kind.RECOVERY_CODE,
                    FrameFinding.Kind.SENT_CODE
                }) {
            if (one == kind || other == kind) {
                return kind;
            }
        }
        return one;
    }
}
