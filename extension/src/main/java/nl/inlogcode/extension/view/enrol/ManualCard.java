package nl.inlogcode.extension.view.enrol;

import nl.inlogcode.core.enrol.EnrolCard;
import nl.inlogcode.core.enrol.EnrolRoom;
import nl.inlogcode.core.enrol.ManualForm;
import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.screen.PopupShell;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Fields;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.view.parts.Buttons;
import nl.inlogcode.extension.view.parts.Cards;
import nl.inlogcode.extension.view.parts.FormFields;
import nl.inlogcode.extension.view.parts.Texts;
import nl.inlogcode.extension.view.screen.PopupActions;

/** Typing a key. */
final class ManualCard {
    private final PopupActions actions;
    private final EnrolRoom enrol;

    /** What stands in the form now. */
    private interface Typed {
        ManualForm form();
    }

    ManualCard(PopupActions actions, EnrolRoom enrol) {
        this.actions = actions;
        this.enrol = enrol;
    }

    Markup build(EnrolCard.Manual manual) {
        var form = manual.form();
        var key = FormFields.input("key", form.key()).key(Buttons.PRIMARY_KEY);
        var issuer = FormFields.input("issuer", form.issuer());
        var accountName = FormFields.input("account_name", form.accountName());
        var algorithm = FormFields.select("algorithm");
        for (var one : HashAlgorithm.values()) {
            FormFields.option(algorithm, one.name(), one.name(), form.algorithm() == one);
        }
        var digits = FormFields.input("digits", form.digits());
        var kind = FormFields.select("kind");
        for (var one : ManualForm.Kind.values()) {
            FormFields.option(kind, Texts.name(one), Texts.of("kind", one), form.kind() == one);
        }
        var factor = FormFields.input("factor", form.factor());
        var advanced =
                Markup.of("details", "advanced")
                        .add(
                                Markup.of("summary", "").text(Words.of("advanced")),
                                Cards.text("advanced_text"),
                                FormFields.labelled("algorithm", algorithm),
                                FormFields.labelled("digits", digits),
                                FormFields.labelled("kind", kind),
                                FormFields.labelled("factor", factor));
        if (!form.equals(standard(form))) {
            advanced.attribute("open", "");
        }
        Typed typed =
                () ->
                        new ManualForm(
                                Fields.value(issuer.element()),
                                Fields.value(accountName.element()),
                                Fields.value(key.element()),
                                algorithmOf(Fields.value(algorithm.element())),
                                Fields.value(digits.element()),
                                kindOf(Fields.value(kind.element())),
                                Fields.value(factor.element()));
        var card =
                Markup.of("form", "card")
                        .attribute("data-card", "manual")
                        .attribute("autocomplete", "off")
                        .add(Cards.title("manual_title"));
        if (manual.problem().isPresent()) {
            card.add(
                    Markup.of("p", "problem")
                            .attribute("role", "alert")
                            .text(Texts.of("rejection", manual.problem().get())));
        }
        return card.add(
                        Cards.text("manual_text"),
                        FormFields.labelled("key", key),
                        FormFields.labelled("issuer", issuer),
                        FormFields.labelled("account_name", accountName),
                        advanced,
                        submitRow("add"))
                .on(
                        "input",
                        () -> {
                            // Within the event: a moment later the popup may be closed.
                            var soFar = typed.form();
                            actions.blocking(() -> enrol.typed(soFar)).run();
                        })
                .onSubmit(
                        () -> {
                            var whole = typed.form();
                            actions.adding(
                                            () -> enrol.begin().submit(whole),
                                            () -> enrol.submit(whole))
                                    .run();
                        });
    }

    /** The same form with the usual settings: what most people need. */
    private static ManualForm standard(ManualForm form) {
        var usual = ManualForm.EMPTY;
        return new ManualForm(
                form.issuer(),
                form.accountName(),
                form.key(),
                usual.algorithm(),
                usual.digits(),
                usual.kind(),
                usual.factor());
    }

    private static ManualForm.Kind kindOf(String name) {
        for (var one : ManualForm.Kind.values()) {
            if (Texts.name(one).equals(name)) {
                return one;
            }
        }
        throw new IllegalStateException("the list holds no other kinds");
    }

    private static HashAlgorithm algorithmOf(String name) {
        for (var one : HashAlgorithm.values()) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        throw new IllegalStateException("the list holds no other algorithms");
    }

    private Markup submitRow(String textKey) {
        return Buttons.row(
                Buttons.submit(textKey), Buttons.plain("cancel", actions.of(PopupShell::dismiss)));
    }
}
