package nl.inlogcode.extension.view.parts;

import nl.inlogcode.core.vault.slots.PasswordAdvice;
import nl.inlogcode.core.vault.slots.PasswordStrength.Weakness;
import nl.inlogcode.extension.dom.Fields;
import nl.inlogcode.extension.dom.Markup;

/** Says below a field how hard its password is to guess, while it is being typed. */
public final class AdviceLine {
    /** Judges a password; blocks. */
    public interface Judge {
        PasswordAdvice of(String password);
    }

    private AdviceLine() {}

    public static Markup of(Markup field, Actions<?> actions, Judge judge) {
        var line = Markup.of("p", "remark").attribute("role", "status");
        field.on(
                "input",
                () -> {
                    var typed = Fields.value(field.element());
                    actions.blocking(
                                    () -> {
                                        var said = typed.isEmpty() ? "" : words(judge.of(typed));
                                        // By now something else may stand in the field.
                                        if (Fields.value(field.element()).equals(typed)) {
                                            line.text(said);
                                        }
                                    })
                            .run();
                });
        return line;
    }

    private static String words(PasswordAdvice advice) {
        var level = Texts.of("strength", advice.level());
        boolean nothingToAdd =
                advice.level() == PasswordAdvice.Level.STRONG || advice.weakness() == Weakness.NONE;
        return nothingToAdd ? level : level + " " + Texts.of("weakness", advice.weakness());
    }
}
