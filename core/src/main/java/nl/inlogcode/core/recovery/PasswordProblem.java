package nl.inlogcode.core.recovery;

/** Why the password for a new file is not taken: {@code new_password_<name>}. */
public enum PasswordProblem {
    EMPTY,
    TOO_SHORT,
    /** Digits alone, and few of them. */
    PIN,
    /** Guessed within seconds. */
    COMMON,
    /** The second time something else was typed. */
    DIFFERENT
}
