package nl.inlogcode.core.page.button;

/**
 * What can be known of one button of a page: of everything that a person would press. A text that
 * the page does not give is the empty string.
 *
 * @param kind what sort of control
 * @param words what it says, and what it is called
 * @param state how it stands on the page now
 * @param place where it stands, seen from the field that asks for the code
 * @param sends where pressing it would send the form that it is of
 */
public record ButtonTraits(Kind kind, Words words, State state, Place place, Submission sends) {
    /** A button that sends nothing away. */
    public ButtonTraits(Kind kind, Words words, State state, Place place) {
        this(kind, words, state, place, Submission.OWN);
    }

    /** What sort of control a button is. */
    public enum Kind {
        /** Sends its form: {@code button} without type, {@code type=submit}. */
        SUBMIT,
        /** Does what a script says: {@code type=button}, {@code role=button}, a custom element. */
        BUTTON,
        /** {@code input type=image}: sends its form. */
        IMAGE,
        /** A link that looks like a button or stands among them. */
        LINK,
        /** Empties its form. */
        RESET
    }

    /**
     * The texts of a button.
     *
     * @param text what it shows: its text, the value of an input, the alternative of a picture
     * @param label aria-label or what aria-labelledby names
     * @param title the tip
     * @param name the name attribute
     * @param id the id attribute
     * @param value the value attribute of a {@code button} element, which nobody sees
     */
    public record Words(
            String text, String label, String title, String name, String id, String value) {}

    /**
     * How a button stands.
     *
     * @param visible a person can see it
     * @param enabled it can be pressed now; many wait for the code to be in the field
     */
    public record State(boolean visible, boolean enabled) {}

    /**
     * Where a button stands.
     *
     * @param form of which form it is, seen from the field
     * @param after it comes after the field, in the order of the page
     * @param distance from the field's lower edge down to the button's upper edge, in CSS pixels;
     *     negative if it is higher
     * @param isDefault the form's first submit button: what Enter would press
     */
    public record Place(Form form, boolean after, int distance, boolean isDefault) {}

    /** Of which form a button is. */
    public enum Form {
        /** The field's own, also by the attribute {@code form}. */
        SAME,
        /** Neither field nor button is in a form. */
        NEITHER,
        /** The field is in none, or the button is not, or in another one. */
        OTHER
    }
}
