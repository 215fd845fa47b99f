package nl.inlogcode.extension.settings;

import java.util.OptionalInt;
import nl.inlogcode.core.settings.Asking;
import nl.inlogcode.core.settings.EraseAsking;
import nl.inlogcode.core.settings.Settings;
import nl.inlogcode.core.settings.SettingsState;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Fields;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.dom.Slot;
import nl.inlogcode.extension.view.parts.Actions;
import nl.inlogcode.extension.view.parts.Buttons;
import nl.inlogcode.extension.view.parts.Cards;

/** Erasing everything. */
final class EraseSection implements Section {
    private static final String KEY = "erase";

    private final Actions<Settings> actions;
    private final Slot<Shown> place;

    /** What it depends on. */
    private record Shown(Asking asking, boolean changeable) {}

    EraseSection(Actions<Settings> actions) {
        this.actions = actions;
        place = new Slot<>(Markup.existing(KEY), this::build);
    }

    @Override
    public void show(SettingsState state) {
        var asking = asks(state.asking()) ? state.asking() : new Asking.Nothing();
        place.show(new Shown(asking, state.isChangeable()));
    }

    @Override
    public boolean asks(Asking asking) {
        return asking instanceof EraseAsking;
    }

    @Override
    public String key() {
        return KEY;
    }

    private Markup build(Shown shown) {
        var section = SectionFrame.of("erase");
        if (shown.asking() instanceof EraseAsking asking) {
            return section.add(
                    switch (asking) {
                        case EraseAsking.Working() ->
                                Cards.text("erase_working").attribute("role", "status");
                        case EraseAsking.Sure asked -> question(asked, shown.changeable());
                    });
        }
        return section.add(
                Cards.text("erase_text"),
                Buttons.row(Buttons.plain("erase", actions.of(all -> all.erasing().ask()))));
    }

    private Markup question(EraseAsking.Sure asked, boolean changeable) {
        var box =
                Markup.of("div", "question")
                        .attribute("role", "alert")
                        .add(
                                Cards.paragraph(count(asked.accounts())),
                                Cards.text("ask_erase_text"));
        if (changeable && asked.accounts().orElse(0) > 0) {
            box.add(
                    Cards.text("ask_erase_backup"),
                    Buttons.row(
                            Buttons.plain(
                                    "make_backup", actions.of(all -> all.backup().askPassword()))));
        }
        if (asked.unread()) {
            box.add(
                    Markup.of("p", "problem")
                            .attribute("role", "alert")
                            .text(Words.of("erase_unread")));
        }
        var understood =
                Markup.of("input", "")
                        .attribute("type", "checkbox")
                        .attribute("name", "understood");
        return box.add(
                Markup.of("label", "option")
                        .add(understood, Markup.of("span", "").text(Words.of("erase_understood"))),
                Buttons.row(
                        Buttons.primary("do_not_erase", actions.of(Settings::cancel)),
                        Buttons.danger(
                                "erase_anyway",
                                () -> {
                                    boolean ticked = Fields.isChecked(understood.element());
                                    actions.of(all -> all.erasing().erase(asked, ticked)).run();
                                })));
    }

    private static String count(OptionalInt accounts) {
        if (accounts.isEmpty()) {
            return Words.of("ask_erase_unknown");
        }
        return switch (accounts.getAsInt()) {
            case 0 -> Words.of("ask_erase_none");
            case 1 -> Words.of("ask_erase_one");
            default -> Words.of("ask_erase", String.valueOf(accounts.getAsInt()));
        };
    }
}
