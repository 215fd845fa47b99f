package nl.inlogcode.core.recovery;

/** What there is of a recovery sheet: {@code sheet_<name>}. */
public enum RecoverySheetStatus {
    /** Nobody has looked yet, or the vault is not open. */
    NOT_LOOKED,
    /** It cannot be seen. */
    UNKNOWN,
    NONE,
    /** There is a code, and nobody has shown that it stands on paper. */
    UNPROVED,
    PROVED,
    /** The vault was opened with it. It still works, and should be replaced. */
    USED
}
