package nl.inlogcode.core.recovery;

import java.util.OptionalInt;
import nl.inlogcode.core.settings.Dialog;

/** What the section "Alles wissen" asks. */
public sealed interface EraseDialog extends Dialog {
    /**
     * Whether everything shall be erased.
     *
     * @param accounts how many there are; absent if that cannot be seen
     * @param unread the user said yes and did not say that it was understood
     */
    record Sure(OptionalInt accounts, boolean unread) implements EraseDialog {}

    /** It is being done. */
    record Working() implements EraseDialog {}
}
