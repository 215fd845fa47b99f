package nl.inlogcode.core.app;

import nl.inlogcode.core.otp.OneTimeCode;

/** The page in the current tab, for filling. Calls block. */
public interface PageFiller {
    /** Finds the field that asks for a code, in every frame that may be entered. */
    FillTarget find();

    /**
     * Puts a code into the field that was found, if the frame is still on that origin, and reads it
     * back.
     *
     * @param andNext presses the button that goes on, if there is one to be sure of and the page
     *     does not go on by itself. Nothing else is ever pressed, and never Enter
     */
    FillResult fill(FillTarget.Found target, OneTimeCode code, boolean andNext);
}
