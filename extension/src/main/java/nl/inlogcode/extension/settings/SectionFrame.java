package nl.inlogcode.extension.settings;

import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.view.parts.Cards;

/** What all sections look like: a card with a title that the keyboard can come back to. */
final class SectionFrame {
    private SectionFrame() {}

    /**
     * @param name of the section: its title is {@code section_<name>}, and the title's key the name
     */
    static Markup of(String name) {
        var words = Words.of("section_" + name);
        var title = Markup.of("h2", "").text(words).attribute("tabindex", "-1").key(name);
        return Cards.frame(name).attribute("aria-label", words).add(title);
    }
}
