package nl.inlogcode.core.fill;

import java.util.Optional;

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
        UNCLEAR,
        NONE
    }
}
