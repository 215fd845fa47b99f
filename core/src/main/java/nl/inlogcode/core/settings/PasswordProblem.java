package nl.inlogcode.core.settings;

/** Why a new password is not taken: {@code password_<name>}. */
public enum PasswordProblem {
    EMPTY,
    TOO_SHORT,
    DIFFERENT
}
