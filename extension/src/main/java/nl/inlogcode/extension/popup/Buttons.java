package nl.inlogcode.extension.popup;

import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Markup;

/** The buttons, all of one make. */
final class Buttons {
    /** The key of the button that a card wants pressed. */
    static final String PRIMARY_KEY = "primary";

    private Buttons() {}

    /** What most people will want: one at most in a card; it gets the keyboard. */
    static Markup primary(String textKey, Runnable action) {
        return button("button primary", textKey, action).key(PRIMARY_KEY);
    }

    static Markup plain(String textKey, Runnable action) {
        return button("button", textKey, action);
    }

    static Markup danger(String textKey, Runnable action) {
        return button("button danger", textKey, action);
    }

    /** Looks like a link: for the lesser ways. */
    static Markup quiet(String textKey, Runnable action) {
        return button("quiet", textKey, action);
    }

    static Markup row(Markup... buttons) {
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
