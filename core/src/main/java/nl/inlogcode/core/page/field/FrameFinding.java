package nl.inlogcode.core.page.field;

import java.util.Optional;
import nl.inlogcode.core.page.site.Origin;

/**
 * What one frame of a page said.
 *
 * @param frame the browser's number of the frame
 * @param origin the frame's own origin; empty for an opaque one, to which nothing ever goes
 * @param kind whether it asks for a code
 * @param score how sure, for {@link Kind#FIELD}
 * @param focused the user has pointed at the field
 */
public record FrameFinding(
        int frame, Optional<Origin> origin, Kind kind, int score, boolean focused) {
    /** Whether a frame asks for a code. */
    public enum Kind {
        FIELD,
        /** Several fields may be meant. */
        UNCLEAR,
        NONE,
        /** One that may ask for a code; a click into it decides. */
        DOUBTFUL,
        /** It asks for a code of the site that is used up when it is used. */
        RECOVERY_CODE,
        /** It asks for a code that the site sends. */
        SENT_CODE
    }

    /** What is told of a frame by what was decided in it. */
    public static Kind kindOf(FieldDecision decision) {
        return switch (decision) {
            case FieldDecision.One one -> Kind.FIELD;
            case FieldDecision.Boxes boxes -> Kind.FIELD;
            case FieldDecision.Unclear unclear -> unclear.several() ? Kind.UNCLEAR : Kind.DOUBTFUL;
            case FieldDecision.None none ->
                    switch (none.instead()) {
                        case NOTHING -> Kind.NONE;
                        case DOUBTFUL -> Kind.DOUBTFUL;
                        case RECOVERY_CODE -> Kind.RECOVERY_CODE;
                        case SENT_CODE -> Kind.SENT_CODE;
                    };
        };
    }
}
