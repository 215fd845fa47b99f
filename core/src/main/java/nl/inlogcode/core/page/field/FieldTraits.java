package nl.inlogcode.core.page.field;

/**
 * What can be known of one input of a page without knowing what a user typed into it. A text that
 * the page does not give is the empty string.
 *
 * @param type the kind of control as the browser sees it ({@code input.type}): "text" if absent
 * @param words the texts that say what the field is for
 * @param shape what it takes
 * @param state how it stands on the page now
 * @param place where it stands, and among what
 */
public record FieldTraits(String type, Words words, Shape shape, State state, Place place) {
    /**
     * The texts around a field.
     *
     * @param name the name attribute
     * @param id the id attribute
     * @param label its label by any of the standard's means: label elements, aria-label,
     *     aria-labelledby
     * @param placeholder the grey text inside it
     * @param title the tip
     * @param nearby the text that stands before it on the page, where a label would stand
     * @param near what the page says around it, no further than to the next field
     * @param context what its form, dialog or section says, without the words on buttons
     */
    public record Words(
            String name,
            String id,
            String label,
            String placeholder,
            String title,
            String nearby,
            String near,
            String context) {}

    /**
     * What a field takes, from its attributes.
     *
     * @param autocomplete the attribute as written, one or more tokens
     * @param inputmode the attribute
     * @param pattern the attribute, a regular expression
     * @param maxlength the most characters, or -1
     * @param max the attribute, of a number
     */
    public record Shape(
            String autocomplete, String inputmode, String pattern, int maxlength, String max) {}

    /**
     * How a field stands.
     *
     * @param visible a person can see it: laid out, not transparent, not moved off the page
     * @param writable neither disabled nor read-only
     * @param focused it has the page's focus
     * @param holdsText something other than digits is in it already
     */
    public record State(boolean visible, boolean writable, boolean focused, boolean holdsText) {}

    /**
     * Where a field stands, in CSS pixels of its frame.
     *
     * @param form which form it belongs to: equal numbers, same form; -1 for none
     * @param left from the left edge
     * @param top from the top edge
     * @param width its width
     */
    public record Place(int form, int left, int top, int width) {}
}
