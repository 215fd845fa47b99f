package nl.inlogcode.core.vault.keep;

/** What came of erasing everything. One sentence each in every locale: {@code erase_<name>}. */
public enum EraseResult {
    /** There is nothing left. */
    ERASED,
    /** Nothing was changed: the storage does not answer. */
    NOT_BEGUN,
    /**
     * It was begun and will be ended at the next start: what is left is not shown any more, and
     * will not be.
     */
    NOT_ENDED
}
