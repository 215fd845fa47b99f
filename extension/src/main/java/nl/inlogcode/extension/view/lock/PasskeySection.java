package nl.inlogcode.extension.view.lock;

import java.util.List;
import nl.inlogcode.core.lock.PasskeyDialog;
import nl.inlogcode.core.lock.PasskeySlots;
import nl.inlogcode.core.settings.Dialog;
import nl.inlogcode.core.settings.SettingsShell;
import nl.inlogcode.core.settings.SettingsState;
import nl.inlogcode.core.vault.KeySlot;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.dom.Slot;
import nl.inlogcode.extension.view.parts.Actions;
import nl.inlogcode.extension.view.parts.Buttons;
import nl.inlogcode.extension.view.parts.Cards;
import nl.inlogcode.extension.view.parts.Texts;
import nl.inlogcode.extension.view.settings.Section;
import nl.inlogcode.extension.view.settings.SectionFrame;

/** Passkeys: nothing at all where the browser cannot use them. */
public final class PasskeySection implements Section {
    private final PasskeySlots passkeys;
    private final Actions<SettingsShell> actions;
    private final Slot<Shown> place;

    /** What it depends on. */
    private record Shown(List<KeySlot.Passkey> all, Dialog dialog, boolean changeable) {}

    public PasskeySection(PasskeySlots passkeys, Actions<SettingsShell> actions) {
        this.passkeys = passkeys;
        this.actions = actions;
        place = new Slot<>(SectionFrame.place("passkeys"), this::build);
    }

    @Override
    public void show(SettingsState state) {
        var dialog = asks(state.dialog()) ? state.dialog() : new Dialog.Nothing();
        place.show(new Shown(passkeys.all(), dialog, state.isChangeable()));
    }

    @Override
    public boolean asks(Dialog dialog) {
        return dialog instanceof PasskeyDialog;
    }

    @Override
    public String key() {
        return "passkeys";
    }

    @Override
    public boolean needsOpenVault() {
        return true;
    }

    private Markup build(Shown shown) {
        if (!passkeys.areShown()) {
            return Markup.of("div", "");
        }
        var section = SectionFrame.of("passkeys").add(Cards.text("passkeys_text"));
        if (shown.dialog() instanceof PasskeyDialog dialog) {
            switch (dialog) {
                case PasskeyDialog.NotMade notMade ->
                        section.add(
                                Markup.of("p", "problem")
                                        .attribute("role", "alert")
                                        .text(Texts.of("passkey", notMade.problem())));
                case PasskeyDialog.Making() -> {
                    return section.add(
                            Markup.of("p", "")
                                    .attribute("role", "status")
                                    .text(Words.of("passkey_making")));
                }
                // Asked beside the passkey that it is about.
                case PasskeyDialog.Remove remove -> {}
            }
        }
        if (!shown.all().isEmpty()) {
            section.add(list(shown));
        }
        if (shown.changeable() && passkeys.canAdd()) {
            section.add(
                    Buttons.row(
                            Buttons.plain("add_passkey", actions.blocking(() -> passkeys.add()))));
        }
        return section;
    }

    private Markup list(Shown shown) {
        var list = Markup.of("ul", "entries");
        int number = 1;
        for (var passkey : shown.all()) {
            var name = Words.of("passkey_number", String.valueOf(number++));
            var line = Markup.of("li", "").add(Markup.of("strong", "").text(name));
            if (shown.dialog() instanceof PasskeyDialog.Remove asked
                    && asked.slotId().equals(passkey.id())) {
                line.add(ask(asked));
            } else if (shown.changeable()) {
                line.add(
                        Buttons.row(
                                Buttons.quiet(
                                        "remove_passkey",
                                        actions.blocking(() -> passkeys.askRemoval(passkey)))));
            }
            list.add(line);
        }
        return list;
    }

    private Markup ask(PasskeyDialog.Remove asked) {
        return Markup.of("div", "question")
                .attribute("role", "alert")
                .add(
                        asked.last()
                                ? Cards.text("ask_remove_last_passkey")
                                : Cards.text("ask_remove_passkey"),
                        Buttons.row(
                                Buttons.primary("keep_passkey", actions.of(SettingsShell::cancel)),
                                Buttons.danger(
                                        "remove_passkey_anyway",
                                        actions.blocking(() -> passkeys.remove(asked)))));
    }
}
