package nl.inlogcode.core.filling;

import java.util.Optional;
import nl.inlogcode.core.otp.OneTimeCode;
import nl.inlogcode.core.page.clock.ClockAnswer;
import nl.inlogcode.core.page.diagnosis.PageDiagnosis;
import nl.inlogcode.core.page.field.CodeShape;

/** The page in the current tab, for filling. Calls block. */
public interface PageFiller {
    /** Finds the field that asks for a code of that kind, in every frame that may be entered. */
    FillTarget find(CodeShape shape);

    /** Finds the field that asks for a code of digits. */
    default FillTarget find() {
        return find(CodeShape.DIGITS);
    }

    /**
     * Asks the page's own site for its time, in one request without any of the user's data.
     *
     * @return empty if it did not answer
     */
    default Optional<ClockAnswer> askForTime() {
        return Optional.empty();
    }

    /**
     * Looks as {@link #find} does, and tells what it saw and why it would choose as it does.
     *
     * @return empty if there is no page, or no more
     */
    default Optional<PageDiagnosis> explain() {
        return Optional.empty();
    }

    /**
     * Puts a code into the field that was found, if the frame is still on that origin, and reads it
     * back.
     *
     * @param andNext presses the button that goes on, if there is one to be sure of and the page
     *     does not go on by itself. Nothing else is ever pressed, and never Enter
     */
    FillResult fill(FillTarget.Found target, OneTimeCode code, boolean andNext);
}
