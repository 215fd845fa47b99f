package nl.inlogcode.core.otpauth;

/**
 * A key that a page shows as text, for typing over.
 *
 * @param text as the page shows it, groups and case included
 */
public record PageKey(String text) {
    /** Without the key. */
    @Override
    public String toString() {
        return "PageKey[hidden]";
    }
}
