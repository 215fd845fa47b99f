package nl.inlogcode.core.settings;

import java.util.OptionalInt;

/** What the section "Alles wissen" asks. */
public sealed interface EraseAsking extends Asking {
    /**
     * Whether everything shall be erased.
     *
     * @param accounts how many there are; absent if that cannot be seen
     * @param unread the user said yes and did not say that it was understood
     */
    record Sure(OptionalInt accounts, boolean unread) implements EraseAsking {}

    /** It is being done. */
    record Working() implements EraseAsking {}
}
