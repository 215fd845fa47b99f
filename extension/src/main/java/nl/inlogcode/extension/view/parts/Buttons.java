package nl.inlogcode.extension.view.parts;

import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Markup;

/** The buttons, all of one make. */
public final class Buttons {
    /** The key of the button that a card wants pressed. */
    public static final String PRIMARY_KEY = "primary";

    private Buttons() {}

    /** What most people will want: one at most in a card; it gets the keyboard. */
    public static Markup primary(String textKey, Runnable action) {
        return button("button primary", textKey, action).key(PRIMARY_KEY);
    }

    public static Markup plain(String textKey, Runnable action) {
        return button("button", textKey, action);
    }

    public static Markup danger(String textKey, Runnable action) {
        return button("button danger", textKey, action);
    }

    /** Looks like a link: for the lesser ways. */
    public static Markup quiet(String textKey, Runnable action) {
        return button("quiet", textKey, action);
    }

    /**
     * Names a button for those who do not see where it stands: by all that it shows, as who speaks
     * to the computer reads it there (WCAG 2.5.3), and what it is for.
     */
    public static Markup named(Markup button, String shown, String what) {
        return button.text(shown).attribute("aria-label", Words.of("button_for", shown, what));
    }

    /** Sends the form that it stands in; the keyboard is in a field of that form. */
    public static Markup submit(String textKey) {
        return Markup.of("button", "button primary")
                .attribute("type", "submit")
                .attribute("data-action", textKey)
                .text(Words.of(textKey));
    }

    public static Markup row(Markup... buttons) {
        return Markup.of("div", "buttons").add(buttons);
    }

    private static Markup button(String classes, String textKey, Runnable action) {
        return Markup.of("button", classes)
                .attribute("type", "button")
                .attribute("data-action", textKey)
                .text(Words.of(textKey))
                .on("click", action);
    }
}
