package nl.inlogcode.extension.settings;

import java.util.List;
import nl.inlogcode.core.settings.Asking;
import nl.inlogcode.core.settings.Bin;
import nl.inlogcode.core.settings.BinAsking;
import nl.inlogcode.core.settings.Settings;
import nl.inlogcode.core.settings.SettingsState;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.dom.Slot;
import nl.inlogcode.extension.view.parts.Actions;
import nl.inlogcode.extension.view.parts.Buttons;
import nl.inlogcode.extension.view.parts.Cards;
import nl.inlogcode.extension.view.parts.Texts;

/** Deleted accounts. */
final class BinSection implements Section {
    private final Bin bin;
    private final Actions<Settings> actions;
    private final Slot<Shown> place;

    /** What it depends on. */
    private record Shown(List<Bin.Row> rows, Asking asking, boolean changeable) {}

    BinSection(Bin bin, Actions<Settings> actions) {
        this.bin = bin;
        this.actions = actions;
        place = new Slot<>(Markup.existing("bin"), this::build);
    }

    @Override
    public void show(SettingsState state) {
        var asking = asks(state.asking()) ? state.asking() : new Asking.Nothing();
        place.show(new Shown(bin.rows(), asking, state.isChangeable()));
    }

    @Override
    public boolean asks(Asking asking) {
        return asking instanceof BinAsking;
    }

    @Override
    public String key() {
        return "bin";
    }

    private Markup build(Shown shown) {
        var section = SectionFrame.of("bin");
        if (shown.rows().isEmpty()) {
            return section.add(Cards.text("bin_empty"));
        }
        section.add(Cards.text("bin_text"));
        var list = Markup.of("ul", "entries");
        for (var row : shown.rows()) {
            list.add(row(row, shown));
        }
        section.add(list);
        if (shown.asking() instanceof BinAsking.DiscardAll) {
            section.add(askAll(shown.rows().size()));
        } else if (shown.changeable() && shown.rows().size() > 1) {
            section.add(
                    Buttons.row(
                            Buttons.quiet("discard_all", actions.of(all -> all.bin().askAll()))));
        }
        return section;
    }

    private Markup row(Bin.Row row, Shown shown) {
        var item = row.deleted().item();
        var line =
                Markup.of("li", "")
                        .add(
                                Cards.who(item.account()),
                                Markup.of("span", "remark").text(left(row.days())));
        if (shown.asking() instanceof BinAsking.Discard asked
                && asked.deleted().equals(row.deleted())) {
            return line.add(ask(asked));
        }
        var label = Texts.label(item.account());
        return shown.changeable()
                ? line.add(
                        Buttons.row(
                                Buttons.named(
                                        Buttons.plain(
                                                "put_back",
                                                actions.of(all -> all.bin().putBack(item.id()))),
                                        Words.of("put_back"),
                                        label),
                                Buttons.named(
                                        Buttons.quiet(
                                                "discard",
                                                actions.of(all -> all.bin().ask(row.deleted()))),
                                        Words.of("discard"),
                                        label)))
                : line;
    }

    private static String left(int days) {
        return days == 1 ? Words.of("day_left") : Words.of("days_left", String.valueOf(days));
    }

    private Markup ask(BinAsking.Discard asked) {
        return Markup.of("div", "question")
                .attribute("role", "alert")
                .add(
                        Cards.text("ask_discard"),
                        Buttons.row(
                                Buttons.primary("do_not_discard", actions.of(Settings::cancel)),
                                Buttons.danger(
                                        "discard_anyway",
                                        actions.of(all -> all.bin().discard(asked)))));
    }

    private Markup askAll(int count) {
        return Markup.of("div", "question")
                .attribute("role", "alert")
                .add(
                        Cards.paragraph(Words.of("ask_discard_all", String.valueOf(count))),
                        Buttons.row(
                                Buttons.primary("do_not_discard", actions.of(Settings::cancel)),
                                Buttons.danger(
                                        "discard_anyway",
                                        actions.of(all -> all.bin().discardAll()))));
    }
}
