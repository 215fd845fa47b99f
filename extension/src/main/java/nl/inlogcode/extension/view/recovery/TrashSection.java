package nl.inlogcode.extension.view.recovery;

import java.util.List;
import nl.inlogcode.core.recovery.Trash;
import nl.inlogcode.core.recovery.TrashDialog;
import nl.inlogcode.core.settings.Dialog;
import nl.inlogcode.core.settings.SettingsShell;
import nl.inlogcode.core.settings.SettingsState;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.dom.Slot;
import nl.inlogcode.extension.view.parts.Actions;
import nl.inlogcode.extension.view.parts.Buttons;
import nl.inlogcode.extension.view.parts.Cards;
import nl.inlogcode.extension.view.parts.Texts;
import nl.inlogcode.extension.view.settings.Section;
import nl.inlogcode.extension.view.settings.SectionFrame;

/** Deleted accounts. */
public final class TrashSection implements Section {
    private final Trash bin;
    private final Actions<SettingsShell> actions;
    private final Slot<Shown> place;

    /** What it depends on. */
    private record Shown(List<Trash.Row> rows, Dialog dialog, boolean changeable) {}

    public TrashSection(Trash bin, Actions<SettingsShell> actions) {
        this.bin = bin;
        this.actions = actions;
        place = new Slot<>(SectionFrame.place("bin"), this::build);
    }

    @Override
    public void show(SettingsState state) {
        var dialog = asks(state.dialog()) ? state.dialog() : new Dialog.Nothing();
        place.show(new Shown(bin.rows(), dialog, state.isChangeable()));
    }

    @Override
    public boolean asks(Dialog dialog) {
        return dialog instanceof TrashDialog;
    }

    @Override
    public String key() {
        return "bin";
    }

    @Override
    public boolean needsOpenVault() {
        return true;
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
        if (shown.dialog() instanceof TrashDialog.DiscardAll) {
            section.add(askAll(shown.rows().size()));
        } else if (shown.changeable() && shown.rows().size() > 1) {
            section.add(
                    Buttons.row(
                            Buttons.quiet("discard_all", actions.blocking(() -> bin.askAll()))));
        }
        return section;
    }

    private Markup row(Trash.Row row, Shown shown) {
        var item = row.deleted().item();
        var line =
                Markup.of("li", "")
                        .add(
                                Cards.who(item.account()),
                                Markup.of("span", "remark").text(left(row.days())));
        if (shown.dialog() instanceof TrashDialog.Discard asked
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
                                                actions.blocking(() -> bin.putBack(item.id()))),
                                        Words.of("put_back"),
                                        label),
                                Buttons.named(
                                        Buttons.quiet(
                                                "discard",
                                                actions.blocking(() -> bin.ask(row.deleted()))),
                                        Words.of("discard"),
                                        label)))
                : line;
    }

    private static String left(int days) {
        return days == 1 ? Words.of("day_left") : Words.of("days_left", String.valueOf(days));
    }

    private Markup ask(TrashDialog.Discard asked) {
        return Markup.of("div", "question")
                .attribute("role", "alert")
                .add(
                        Cards.text("ask_discard"),
                        Buttons.row(
                                Buttons.primary(
                                        "do_not_discard", actions.of(SettingsShell::cancel)),
                                Buttons.danger(
                                        "discard_anyway",
                                        actions.blocking(() -> bin.discard(asked)))));
    }

    private Markup askAll(int count) {
        return Markup.of("div", "question")
                .attribute("role", "alert")
                .add(
                        Cards.paragraph(Words.of("ask_discard_all", String.valueOf(count))),
                        Buttons.row(
                                Buttons.primary(
                                        "do_not_discard", actions.of(SettingsShell::cancel)),
                                Buttons.danger(
                                        "discard_anyway",
                                        actions.blocking(() -> bin.discardAll()))));
    }
}
