package nl.inlogcode.extension.settings;

import java.util.List;
import nl.inlogcode.core.settings.Asking;
import nl.inlogcode.core.settings.PasskeyAsking;
import nl.inlogcode.core.settings.PasskeySlots;
import nl.inlogcode.core.settings.Settings;
import nl.inlogcode.core.settings.SettingsState;
import nl.inlogcode.core.vault.KeySlot;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.dom.Slot;
import nl.inlogcode.extension.view.parts.Actions;
import nl.inlogcode.extension.view.parts.Buttons;
import nl.inlogcode.extension.view.parts.Cards;
import nl.inlogcode.extension.view.parts.Texts;

/** Passkeys: nothing at all where the browser cannot use them. */
final class PasskeySection implements Section {
    private final PasskeySlots passkeys;
    private final Actions<Settings> actions;
    private final Slot<Shown> place;

    /** What it depends on. */
    private record Shown(List<KeySlot.Passkey> all, Asking asking, boolean changeable) {}

    PasskeySection(PasskeySlots passkeys, Actions<Settings> actions) {
        this.passkeys = passkeys;
        this.actions = actions;
        place = new Slot<>(Markup.existing("passkeys"), this::build);
    }

    @Override
    public void show(SettingsState state) {
        var asking = asks(state.asking()) ? state.asking() : new Asking.Nothing();
        place.show(new Shown(passkeys.all(), asking, state.isChangeable()));
    }

    @Override
    public boolean asks(Asking asking) {
        return asking instanceof PasskeyAsking;
    }

    @Override
    public String key() {
        return "passkeys";
    }

    private Markup build(Shown shown) {
        if (!passkeys.areShown()) {
            return Markup.of("div", "");
        }
        var section = SectionFrame.of("passkeys").add(Cards.text("passkeys_text"));
        if (shown.asking() instanceof PasskeyAsking asking) {
            switch (asking) {
                case PasskeyAsking.NotMade notMade ->
                        section.add(
                                Markup.of("p", "problem")
                                        .attribute("role", "alert")
                                        .text(Texts.of("passkey", notMade.problem())));
                case PasskeyAsking.Making() -> {
                    return section.add(
                            Markup.of("p", "")
                                    .attribute("role", "status")
                                    .text(Words.of("passkey_making")));
                }
                // Asked beside the passkey that it is about.
                case PasskeyAsking.Remove remove -> {}
            }
        }
        if (!shown.all().isEmpty()) {
            section.add(list(shown));
        }
        if (shown.changeable() && passkeys.canAdd()) {
            section.add(
                    Buttons.row(
                            Buttons.plain("add_passkey", actions.of(all -> all.passkeys().add()))));
        }
        return section;
    }

    private Markup list(Shown shown) {
        var list = Markup.of("ul", "entries");
        int number = 1;
        for (var passkey : shown.all()) {
            var name = Words.of("passkey_number", String.valueOf(number++));
            var line = Markup.of("li", "").add(Markup.of("strong", "").text(name));
            if (shown.asking() instanceof PasskeyAsking.Remove asked
                    && asked.slotId().equals(passkey.id())) {
                line.add(ask(asked));
            } else if (shown.changeable()) {
                line.add(
                        Buttons.row(
                                Buttons.quiet(
                                        "remove_passkey",
                                        actions.of(all -> all.passkeys().askRemoval(passkey)))));
            }
            list.add(line);
        }
        return list;
    }

    private Markup ask(PasskeyAsking.Remove asked) {
        return Markup.of("div", "question")
                .attribute("role", "alert")
                .add(
                        asked.last()
                                ? Cards.text("ask_remove_last_passkey")
                                : Cards.text("ask_remove_passkey"),
                        Buttons.row(
                                Buttons.primary("keep_passkey", actions.of(Settings::cancel)),
                                Buttons.danger(
                                        "remove_passkey_anyway",
                                        actions.of(all -> all.passkeys().remove(asked)))));
    }
}
