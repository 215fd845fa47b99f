package nl.inlogcode.core.page.field;

/** What the code that is to be filled in looks like: a field for one takes no other. */
public enum CodeShape {
    /** 6 to 10 digits, which is what nearly every site asks for. */
    DIGITS,

    /** Five letters and digits: Steam's. */
    FIVE_CHARACTERS;

    /** How many characters {@link #FIVE_CHARACTERS} has. */
    public static final int FIVE = 5;

    /** The shape of a code. */
    public static CodeShape of(String code) {
        return code.length() == FIVE ? FIVE_CHARACTERS : DIGITS;
    }
}
