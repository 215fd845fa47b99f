package nl.inlogcode.core.lock;

import nl.inlogcode.core.settings.Dialog;

/** What the section of the passkeys asks. */
public sealed interface PasskeyDialog extends Dialog {
    /** The user's device is dialog. */
    record Making() implements PasskeyDialog {}

    /** No passkey was made. One sentence each in every locale: {@code passkey_<name>}. */
    record NotMade(Problem problem) implements PasskeyDialog {}

    /**
     * Whether this one shall go.
     *
     * @param last the vault then opens by itself again
     */
    record Remove(String slotId, boolean last) implements PasskeyDialog {}

    enum Problem {
        /** The user stopped, or there is nothing that can keep one. */
        STOPPED,
        /** It cannot open a vault. */
        UNFIT,
        /** It was made, and did not open the vault when it was tried. */
        DOES_NOT_OPEN
    }
}
