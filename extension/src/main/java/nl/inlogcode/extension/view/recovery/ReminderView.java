package nl.inlogcode.extension.view.recovery;

import nl.inlogcode.core.recovery.SheetReminder;
import nl.inlogcode.core.recovery.SheetReminder.Call;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.extension.browser.Tasks;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.dom.Slot;
import nl.inlogcode.extension.view.parts.Buttons;
import nl.inlogcode.extension.view.parts.Cards;
import nl.inlogcode.extension.view.parts.Texts;
import nl.inlogcode.extension.view.screen.PopupActions;

/** Below the list: how many accounts hang on this computer alone, and what helps. */
public final class ReminderView {
    private final SheetReminder reminder;
    private final PopupActions actions;
    private final Slot<Shown> place = new Slot<>(Markup.existing("reminder"), this::build);
    private Vault vault = Vault.EMPTY;

    /** What it depends on. */
    private record Shown(Call call, int accounts) {}

    public ReminderView(SheetReminder reminder, PopupActions actions) {
        this.reminder = reminder;
        this.actions = actions;
    }

    /** Looks whether there is something to say, after the codes are there: nothing waits for it. */
    public void look() {
        Tasks.run(
                () -> {
                    reminder.look();
                    show(vault);
                },
                () -> {});
    }

    public void show(Vault newVault) {
        vault = newVault;
        place.show(new Shown(reminder.call(vault), vault.items().size()));
    }

    private Markup build(Shown shown) {
        var box = Markup.of("div", "reminder").attribute("data-call", name(shown.call()));
        return switch (shown.call()) {
            case NONE -> Markup.of("div", "");
            case OFFER ->
                    box.add(
                            Cards.title("offer_sheet_title"),
                            Cards.text("offer_sheet_text"),
                            buttons("make_sheet"));
            case REMINDER ->
                    box.add(Cards.paragraph(count(shown.accounts())), buttons("make_sheet"));
            case RENEW -> box.add(Cards.text("reminder_used"), buttons("make_new_sheet"));
        };
    }

    private static String name(Call call) {
        return Texts.name(call);
    }

    private static String count(int accounts) {
        return accounts == 1
                ? Words.of("reminder_one")
                : Words.of("reminder", String.valueOf(accounts));
    }

    private Markup buttons(String textKey) {
        return Buttons.row(
                Buttons.quiet(textKey, actions.openSettings()),
                Buttons.quiet("later", actions.blocking(this::later)));
    }

    private void later() {
        reminder.later();
        show(vault);
    }
}
