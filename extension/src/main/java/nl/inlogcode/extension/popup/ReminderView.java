package nl.inlogcode.extension.popup;

import nl.inlogcode.core.app.SheetReminder;
import nl.inlogcode.extension.browser.Tasks;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.dom.Slot;
import nl.inlogcode.extension.view.Buttons;
import nl.inlogcode.extension.view.Cards;

/** Below the list: how many accounts hang on this computer alone. */
final class ReminderView {
    private final SheetReminder reminder;
    private final Actions actions;
    private final Slot<Integer> place = new Slot<>(Markup.existing("reminder"), this::build);
    private int accounts;

    ReminderView(SheetReminder reminder, Actions actions) {
        this.reminder = reminder;
        this.actions = actions;
    }

    /** Looks whether there is something to say, after the codes are there: nothing waits for it. */
    void start() {
        Tasks.run(
                () -> {
                    reminder.look();
                    show(accounts);
                },
                () -> {});
    }

    void show(int count) {
        accounts = count;
        place.show(reminder.isDue() ? count : 0);
    }

    private Markup build(int count) {
        if (count == 0) {
            return Markup.of("div", "");
        }
        var text =
                count == 1 ? Words.of("reminder_one") : Words.of("reminder", String.valueOf(count));
        return Markup.of("div", "reminder")
                .add(
                        Cards.paragraph(text),
                        Buttons.row(
                                Buttons.quiet("make_sheet", actions.openSettings()),
                                Buttons.quiet("later", actions.blocking(this::later))));
    }

    private void later() {
        reminder.later();
        show(accounts);
    }
}
