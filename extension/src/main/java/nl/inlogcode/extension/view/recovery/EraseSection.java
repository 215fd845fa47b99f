package nl.inlogcode.extension.view.recovery;

import java.util.OptionalInt;
import nl.inlogcode.core.recovery.EraseDialog;
import nl.inlogcode.core.recovery.Erasing;
import nl.inlogcode.core.settings.Dialog;
import nl.inlogcode.core.settings.SettingsShell;
import nl.inlogcode.core.settings.SettingsState;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Fields;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.dom.Slot;
import nl.inlogcode.extension.view.parts.Actions;
import nl.inlogcode.extension.view.parts.Buttons;
import nl.inlogcode.extension.view.parts.Cards;
import nl.inlogcode.extension.view.settings.Section;
import nl.inlogcode.extension.view.settings.SectionFrame;

/** Erasing everything. */
public final class EraseSection implements Section {
    private static final String KEY = "erase";

    private final Erasing erasing;
    private final Runnable makeBackup;
    private final Actions<SettingsShell> actions;
    private final Slot<Shown> place;

    /** What it depends on. */
    private record Shown(Dialog dialog, boolean changeable) {}

    /**
     * @param makeBackup begins a back-up file
     */
    public EraseSection(Erasing erasing, Runnable makeBackup, Actions<SettingsShell> actions) {
        this.makeBackup = makeBackup;
        this.erasing = erasing;
        this.actions = actions;
        place = new Slot<>(SectionFrame.place(KEY), this::build);
    }

    @Override
    public void show(SettingsState state) {
        var dialog = asks(state.dialog()) ? state.dialog() : new Dialog.Nothing();
        place.show(new Shown(dialog, state.isChangeable()));
    }

    @Override
    public boolean asks(Dialog dialog) {
        return dialog instanceof EraseDialog;
    }

    @Override
    public String key() {
        return KEY;
    }

    private Markup build(Shown shown) {
        var section = SectionFrame.of("erase");
        if (shown.dialog() instanceof EraseDialog dialog) {
            return section.add(
                    switch (dialog) {
                        case EraseDialog.Working() ->
                                Cards.text("erase_working").attribute("role", "status");
                        case EraseDialog.Sure asked -> question(asked, shown.changeable());
                    });
        }
        return section.add(
                Cards.text("erase_text"),
                Buttons.row(Buttons.plain("erase", actions.blocking(() -> erasing.ask()))));
    }

    private Markup question(EraseDialog.Sure asked, boolean changeable) {
        var box =
                Markup.of("div", "question")
                        .attribute("role", "alert")
                        .add(
                                Cards.paragraph(count(asked.accounts())),
                                Cards.text("ask_erase_text"));
        if (changeable && asked.accounts().orElse(0) > 0) {
            box.add(
                    Cards.text("ask_erase_backup"),
                    Buttons.row(Buttons.plain("make_backup", makeBackup)));
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
                        Buttons.primary("do_not_erase", actions.of(SettingsShell::cancel)),
                        Buttons.danger(
                                "erase_anyway",
                                () -> {
                                    boolean ticked = Fields.isChecked(understood.element());
                                    actions.blocking(() -> erasing.erase(asked, ticked)).run();
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
