package nl.inlogcode.core.app;

/**
 * That a code of a time step left, kept until the step is over. It names no code and no secret.
 *
 * @param item the account's id in the vault
 * @param step the index of the time step
 * @param site the origin that got it, serialised; empty for the clipboard
 * @param at when, in milliseconds since 1970
 * @param how what became of it
 */
public record HandedOut(String item, long step, String site, long at, How how) {
    /** What became of a code that left. */
    public enum How {
        /** It was read back from the page's field. */
        FILLED,
        /** It is on the clipboard: whether it was used, nobody knows. */
        COPIED,
        /** The page did not take it: it is as good as new. */
        NOT_TAKEN
    }
}
