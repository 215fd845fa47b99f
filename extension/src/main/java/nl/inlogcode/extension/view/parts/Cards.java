package nl.inlogcode.extension.view.parts;

import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Markup;

/** The parts that cards are made of. */
public final class Cards {
    private Cards() {}

    /**
     * An empty card.
     *
     * @param kind what it is, for tests and for the style sheet
     */
    public static Markup frame(String kind) {
        return Markup.of("section", "card").attribute("data-card", kind);
    }

    public static Markup title(String key) {
        return Markup.of("h2", "").text(Words.of(key));
    }

    public static Markup text(String key) {
        return paragraph(Words.of(key));
    }

    public static Markup paragraph(String text) {
        return Markup.of("p", "").text(text);
    }

    /** Whose account it is: the site's name above the user's. */
    public static Markup who(Account account) {
        return Markup.of("span", "who")
                .add(
                        Markup.of("strong", "issuer").text(Texts.title(account)),
                        Markup.of("span", "name").text(Texts.subtitle(account)));
    }

    /** How many accounts there are that a card does not show. */
    public static Markup more(int count) {
        var more = Markup.of("p", "more").text(Words.of("and_more", String.valueOf(count)));
        more.shown(count > 0);
        return more;
    }
}
