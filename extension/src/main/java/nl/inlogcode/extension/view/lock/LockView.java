package nl.inlogcode.extension.view.lock;

import java.util.List;
import nl.inlogcode.core.lock.Unlock;
import nl.inlogcode.core.screen.Lock;
import nl.inlogcode.core.screen.Lock.Problem;
import nl.inlogcode.core.screen.Lock.Way;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Fields;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.view.parts.Actions;
import nl.inlogcode.extension.view.parts.Buttons;
import nl.inlogcode.extension.view.parts.Cards;
import nl.inlogcode.extension.view.parts.FormFields;
import nl.inlogcode.extension.view.parts.Texts;

/** The lock on every screen that shows the vault: one field or button, and the other ways below. */
public final class LockView {
    private final Actions<?> actions;
    private final Unlock unlock;

    public LockView(Actions<?> actions, Unlock unlock) {
        this.actions = actions;
        this.unlock = unlock;
    }

    Markup build(Lock lock) {
        var card =
                Markup.of("form", "card")
                        .attribute("data-card", "locked")
                        .attribute("data-way", Texts.name(lock.way()))
                        .attribute("autocomplete", "off")
                        .add(Cards.title("locked_title"), Cards.paragraph(reason(lock)));
        if (lock.problem().isPresent()) {
            card.add(
                    Markup.of("p", "problem")
                            .attribute("role", "alert")
                            .text(problem(lock, lock.problem().get())));
        }
        if (lock.working()) {
            return card.add(
                    Markup.of("p", "").attribute("role", "status").text(Words.of("lock_working")));
        }
        switch (lock.way()) {
            case PASSWORD -> password(card);
            case PASSKEY ->
                    card.add(
                            Buttons.row(
                                    Buttons.primary(
                                            "unlock_passkey", of(unlock -> unlock.withPasskey()))));
            case RECOVERY -> recovery(card);
        }
        return card.add(others(lock));
    }

    private static String reason(Lock lock) {
        return lock.deviceKeyGone()
                ? Words.of("locked_key_gone")
                : Texts.of("locked_text", lock.way());
    }

    private static String problem(Lock lock, Problem problem) {
        if (problem != Problem.MISTYPED_CODE) {
            return Texts.of("lock", problem);
        }
        return lock.wrongGroups().size() == 1
                ? Words.of("lock_mistyped_group", String.valueOf(lock.wrongGroups().get(0)))
                : Words.of("lock_mistyped_groups", listed(lock.wrongGroups()));
    }

    private static String listed(List<Integer> groups) {
        var text = new StringBuilder();
        for (int group : groups) {
            text.append(text.isEmpty() ? "" : ", ").append(group);
        }
        return text.toString();
    }

    private void password(Markup card) {
        var field = FormFields.password("password", "off").key(Buttons.PRIMARY_KEY);
        card.add(FormFields.labelled("password", field), submit())
                .onSubmit(
                        () -> {
                            var typed = Fields.value(field.element());
                            of(unlock -> unlock.withPassword(typed)).run();
                        });
    }

    private void recovery(Markup card) {
        var field = FormFields.input("recovery_code", "").key(Buttons.PRIMARY_KEY);
        card.add(FormFields.labelled("recovery_code", field), submit())
                .onSubmit(
                        () -> {
                            var typed = Fields.value(field.element());
                            of(unlock -> unlock.withRecoveryCode(typed)).run();
                        });
    }

    private static Markup submit() {
        return Buttons.row(Buttons.submit("unlock"));
    }

    private Markup others(Lock lock) {
        var row = Markup.of("div", "buttons");
        for (var way : Way.values()) {
            if (way != lock.way() && lock.has(way)) {
                row.add(other(way));
            }
        }
        return row;
    }

    private Markup other(Way way) {
        var enter = of(unlock -> unlock.enter(way));
        return switch (way) {
            case PASSWORD -> Buttons.quiet("unlock_by_password", enter);
            case PASSKEY -> Buttons.quiet("unlock_by_passkey", enter);
            case RECOVERY -> Buttons.quiet("unlock_by_recovery", enter);
        };
    }

    private interface Step {
        void on(Unlock unlock);
    }

    private Runnable of(Step step) {
        return actions.blocking(() -> step.on(unlock));
    }
}
