package nl.inlogcode.extension.view.filling;

import java.util.Optional;
import nl.inlogcode.core.filling.Diagnosis;
import nl.inlogcode.core.page.diagnosis.PageDiagnosis;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Focus;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.dom.Slot;
import nl.inlogcode.extension.view.parts.Actions;
import nl.inlogcode.extension.view.parts.Buttons;
import nl.inlogcode.extension.view.parts.Cards;
import nl.inlogcode.extension.view.parts.Texts;
import nl.inlogcode.extension.view.settings.SectionFrame;

/**
 * What was seen on the page that the user came from, above everything else; and where nobody asked,
 * at its place among the sections, how to ask.
 */
public final class DiagnosisSection {
    private static final String KEY = "seen";

    private final Actions<Diagnosis> actions;
    private final Slot<Optional<PageDiagnosis>> place;
    private final Slot<Boolean> how;
    private Markup copied = Markup.of("p", "");
    private Markup whole = Markup.of("details", "");

    public DiagnosisSection(Actions<Diagnosis> actions) {
        this.actions = actions;
        place = new Slot<>(Markup.existing(KEY), this::build);
        how = new Slot<>(SectionFrame.place("seen-how"), DiagnosisSection::how);
        show(Diagnosis.State.NOTHING);
    }

    public void show(Diagnosis.State state) {
        place.show(state.diagnosis());
        how.show(state.diagnosis().isEmpty());
        // In place: the keyboard stays on the button.
        copied.text(
                switch (state.copying()) {
                    case NOT_YET -> "";
                    case DONE -> Words.of("seen_copied");
                    case REFUSED -> Words.of("seen_not_copied");
                });
        if (state.copying() == Diagnosis.Copying.REFUSED) {
            whole.attribute("open", "");
        }
    }

    /** The keyboard goes to what the user came for. */
    public void comeFirst() {
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
        return section.add(help(diagnosis), DiagnosisFields.of(diagnosis), whole(diagnosis));
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
        var text = DiagnosisText.of(diagnosis);
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
        actions.of(Diagnosis::close).run();
        Focus.on("settings-title");
    }

    private Markup whole(PageDiagnosis diagnosis) {
        whole =
                Markup.of("details", "seen-text")
                        .add(
                                Markup.of("summary", "").text(Words.of("seen_text")),
                                Markup.of("pre", "").text(DiagnosisText.of(diagnosis)));
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
