package nl.inlogcode.core.settings;

/** What the section of the passkeys asks. */
public sealed interface PasskeyAsking extends Asking {
    /** The user's device is asking. */
    record Making() implements PasskeyAsking {}

    /** No passkey was made. One sentence each in every locale: {@code passkey_<name>}. */
    record NotMade(Problem problem) implements PasskeyAsking {}

    /**
     * Whether this one shall go.
     *
     * @param last the vault then opens by itself again
     */
    record Remove(String slotId, boolean last) implements PasskeyAsking {}

    enum Problem {
        /** The user stopped, or there is nothing that can keep one. */
        STOPPED,
        /** It cannot open a vault. */
        UNFIT,
        /** It was made, and did not open the vault when it was tried. */
        DOES_NOT_OPEN
    }
}
