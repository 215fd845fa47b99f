package nl.inlogcode.extension.settings;

import java.util.Optional;
import nl.inlogcode.core.page.diagnosis.PageDiagnosis;
import nl.inlogcode.core.settings.Seen;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Focus;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.dom.Slot;
import nl.inlogcode.extension.view.parts.Actions;
import nl.inlogcode.extension.view.parts.Buttons;
import nl.inlogcode.extension.view.parts.Cards;
import nl.inlogcode.extension.view.parts.Texts;

/**
 * What was seen on the page that the user came from, above everything else; and where nobody asked,
 * at its place among the sections, how to ask.
 */
final class SeenSection {
    private static final String KEY = "seen";

    private final Actions<Seen> actions;
    private final Slot<Optional<PageDiagnosis>> place;
    private final Slot<Boolean> how;
    private Markup copied = Markup.of("p", "");
    private Markup whole = Markup.of("details", "");

    SeenSection(Actions<Seen> actions) {
        this.actions = actions;
        place = new Slot<>(Markup.existing(KEY), this::build);
        how = new Slot<>(Markup.existing("seen-how"), SeenSection::how);
        show(Seen.State.NOTHING);
    }

    void show(Seen.State state) {
        place.show(state.diagnosis());
        how.show(state.diagnosis().isEmpty());
        // In place: the keyboard stays on the button.
        copied.text(
                switch (state.copying()) {
                    case NOT_YET -> "";
                    case DONE -> Words.of("seen_copied");
                    case REFUSED -> Words.of("seen_not_copied");
                });
        if (state.copying() == Seen.Copying.REFUSED) {
            whole.attribute("open", "");
        }
    }

    /** The keyboard goes to what the user came for. */
    void comeFirst() {
        Focus.onFromTheTop(KEY);
    }

    private Markup build(Optional<PageDiagnosis> shown) {
        if (shown.isEmpty()) {
            return Markup.of("div", "");
        }
        var diagnosis = shown.get();
        var section = SectionFrame.of("seen");
        if (!diagnosis.site().isEmpty()) {
            section.add(
                    Markup.of("p", "site")
                            .add(
                                    Markup.of("span", "").text(Words.of("seen_site")),
                                    Markup.of("strong", "").text(diagnosis.site())));
        }
        section.add(
                Markup.of("p", "status")
                        .attribute("data-outcome", Texts.name(diagnosis.outcome()))
                        .text(Texts.of("seen_page", diagnosis.outcome())));
        if (diagnosis.outcome() == PageDiagnosis.Outcome.OUT_OF_REACH) {
            section.add(closed(diagnosis));
        }
        return section.add(help(diagnosis), SeenFields.of(diagnosis), whole(diagnosis));
    }

    private static Markup closed(PageDiagnosis diagnosis) {
        var hosts = Markup.of("p", "site").add(span(Words.of("seen_part_of")));
        for (var host : diagnosis.closed()) {
            hosts.add(Markup.of("strong", "").text(host));
        }
        return hosts;
    }

    private Markup help(PageDiagnosis diagnosis) {
        copied = Markup.of("p", "copied").attribute("role", "status");
        var text = SeenText.of(diagnosis);
        return Markup.of("div", "seen-help")
                .add(
                        Cards.text("seen_help"),
                        Buttons.row(
                                Buttons.primary("copy_seen", actions.of(seen -> seen.copy(text)))
                                        .key("copy-seen"),
                                Buttons.plain("close", this::close)),
                        copied);
    }

    private void close() {
        actions.of(Seen::close).run();
        Focus.on("settings-title");
    }

    private Markup whole(PageDiagnosis diagnosis) {
        whole =
                Markup.of("details", "seen-text")
                        .add(
                                Markup.of("summary", "").text(Words.of("seen_text")),
                                Markup.of("pre", "").text(SeenText.of(diagnosis)));
        return whole;
    }

    private static Markup how(boolean nobodyAsked) {
        if (!nobodyAsked) {
            return Markup.of("div", "");
        }
        return SectionFrame.of("seen_how")
                .add(
                        Cards.text("seen_how_text"),
                        Markup.of("ol", "seen-steps")
                                .add(
                                        Markup.of("li", "").text(Words.of("seen_how_page")),
                                        Markup.of("li", "").text(Words.of("seen_how_menu")),
                                        Markup.of("li", "")
                                                .text(
                                                        Words.of(
                                                                "seen_how_choose",
                                                                Words.of("what_seen")))));
    }

    private static Markup span(String text) {
        return Markup.of("span", "").text(text);
    }
}
