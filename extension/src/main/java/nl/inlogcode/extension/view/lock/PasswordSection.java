package nl.inlogcode.extension.view.lock;

import java.util.List;
import nl.inlogcode.core.lock.LockAfter;
import nl.inlogcode.core.lock.Password;
import nl.inlogcode.core.lock.PasswordDialog;
import nl.inlogcode.core.settings.Dialog;
import nl.inlogcode.core.settings.SettingsShell;
import nl.inlogcode.core.settings.SettingsState;
import nl.inlogcode.core.vault.KeySlot;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Fields;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.dom.Slot;
import nl.inlogcode.extension.view.parts.Actions;
import nl.inlogcode.extension.view.parts.AdviceLine;
import nl.inlogcode.extension.view.parts.Buttons;
import nl.inlogcode.extension.view.parts.Cards;
import nl.inlogcode.extension.view.parts.FormFields;
import nl.inlogcode.extension.view.parts.Texts;
import nl.inlogcode.extension.view.settings.Section;
import nl.inlogcode.extension.view.settings.SectionFrame;

/** The password, and when the vault locks itself. */
public final class PasswordSection implements Section {
    private final Password password;
    private final Actions<SettingsShell> actions;
    private final Slot<Shown> place;

    /** What it depends on. */
    private record Shown(
            List<KeySlot> slots, LockAfter lockAfter, Dialog dialog, boolean changeable) {}

    public PasswordSection(Password password, Actions<SettingsShell> actions) {
        this.password = password;
        this.actions = actions;
        place = new Slot<>(SectionFrame.place("password"), this::build);
    }

    @Override
    public void show(SettingsState state) {
        var dialog = asks(state.dialog()) ? state.dialog() : new Dialog.Nothing();
        place.show(new Shown(state.slots(), password.lockAfter(), dialog, state.isChangeable()));
    }

    @Override
    public boolean asks(Dialog dialog) {
        return dialog instanceof PasswordDialog;
    }

    @Override
    public String key() {
        return "password";
    }

    @Override
    public boolean needsOpenVault() {
        return true;
    }

    private Markup build(Shown shown) {
        var section = SectionFrame.of("password");
        if (shown.dialog() instanceof PasswordDialog dialog) {
            return section.add(
                    switch (dialog) {
                        case PasswordDialog.Choose asked -> choose(asked);
                        case PasswordDialog.Remove asked -> remove(asked);
                    });
        }
        section.add(
                password.isSet()
                        ? Cards.text("password_is_set")
                        : Cards.text("password_is_not_set"));
        if (!shown.changeable()) {
            return section;
        }
        if (!password.isSet()) {
            section.add(
                    Buttons.row(
                            Buttons.plain("set_password", actions.blocking(() -> password.ask()))));
        } else {
            section.add(
                    Buttons.row(
                            Buttons.plain(
                                    "change_password", actions.blocking(() -> password.ask())),
                            Buttons.quiet(
                                    "remove_password",
                                    actions.blocking(() -> password.askRemoval()))));
        }
        return opensByHand(shown.slots()) ? section.add(locking(shown.lockAfter())) : section;
    }

    private static boolean opensByHand(List<KeySlot> slots) {
        for (var slot : slots) {
            if (slot instanceof KeySlot.Device) {
                return false;
            }
        }
        return !slots.isEmpty();
    }

    private Markup locking(LockAfter chosen) {
        var list = FormFields.select("lock_after");
        for (var one : LockAfter.values()) {
            FormFields.option(
                    list,
                    one.name(),
                    Words.of("lock_minutes", String.valueOf(one.minutes())),
                    one == chosen);
        }
        list.on(
                "change",
                () -> {
                    var name = Fields.value(list.element());
                    for (var one : LockAfter.values()) {
                        if (one.name().equals(name)) {
                            actions.blocking(() -> password.lockAfter(one)).run();
                        }
                    }
                });
        return Markup.of("div", "")
                .add(
                        FormFields.labelled("lock_after", list),
                        Cards.text("lock_after_text"),
                        Buttons.row(
                                Buttons.plain(
                                        "lock_now", actions.blocking(() -> password.lock()))));
    }

    private Markup choose(PasswordDialog.Choose asked) {
        var form = form("choose", asked);
        if (asked.working()) {
            return form;
        }
        var current = FormFields.password("current_password", "off");
        var chosen = FormFields.password("new_password", "off");
        var again = FormFields.password("password_again", "off");
        form.add(Cards.text("choose_password_text"));
        if (asked.change()) {
            form.add(FormFields.labelled("current_password", current.key(Buttons.PRIMARY_KEY)));
        } else {
            chosen.key(Buttons.PRIMARY_KEY);
        }
        return form.add(
                        FormFields.labelled("new_password", chosen),
                        AdviceLine.of(chosen, actions, password::advice),
                        FormFields.labelled("password_again", again),
                        Cards.text("password_lost_text"),
                        buttons(asked.change() ? "change_password" : "set_password"))
                .onSubmit(
                        () -> {
                            var before = Fields.value(current.element());
                            var first = Fields.value(chosen.element());
                            var second = Fields.value(again.element());
                            actions.blocking(() -> password.choose(asked, before, first, second))
                                    .run();
                        });
    }

    private Markup remove(PasswordDialog.Remove asked) {
        var form = form("remove", asked);
        if (asked.working()) {
            return form;
        }
        var current = FormFields.password("current_password", "off").key(Buttons.PRIMARY_KEY);
        return form.add(
                        Cards.text("remove_password_text"),
                        FormFields.labelled("current_password", current),
                        buttons("remove_password"))
                .onSubmit(
                        () -> {
                            var typed = Fields.value(current.element());
                            actions.blocking(() -> password.remove(asked, typed)).run();
                        });
    }

    private static Markup form(String name, PasswordDialog asked) {
        var form =
                Markup.of("form", name.equals("remove") ? "question" : "form")
                        .attribute("data-form", name)
                        .attribute("autocomplete", "off");
        if (asked.problem().isPresent()) {
            form.add(
                    Markup.of("p", "problem")
                            .attribute("role", "alert")
                            .text(Texts.of("password", asked.problem().get())));
        }
        return asked.working()
                ? form.add(
                        Markup.of("p", "")
                                .attribute("role", "status")
                                .text(Words.of("lock_working")))
                : form;
    }

    private Markup buttons(String textKey) {
        return Buttons.row(
                Buttons.submit(textKey),
                Buttons.plain("cancel", actions.of(SettingsShell::cancel)));
    }
}
