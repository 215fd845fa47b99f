package nl.inlogcode.extension.view.settings;

import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.view.parts.Cards;

/** What all sections look like: a card with a title that the keyboard can come back to. */
public final class SectionFrame {
    private SectionFrame() {}

    /** Makes a place on the page, below those that were made before. */
    public static Markup place(String id) {
        var place = Markup.of("div", "").attribute("id", id);
        Markup.existing("sections").add(place);
        return place;
    }

    /**
     * @param name of the section: its title is {@code section_<name>}, and the title's key the name
     */
    public static Markup of(String name) {
        var words = Words.of("section_" + name);
        var title = Markup.of("h2", "").text(words).attribute("tabindex", "-1").key(name);
        return Cards.frame(name).attribute("aria-label", words).add(title);
    }
}
