package nl.inlogcode.core.settings;

/** What there is of a recovery sheet: {@code sheet_<name>}. */
public enum SheetStatus {
    /** Not looked at yet, or it cannot be seen. */
    UNKNOWN,
    NONE,
    /** There is a code, and nobody has shown that it stands on paper. */
    UNPROVED,
    PROVED
}
