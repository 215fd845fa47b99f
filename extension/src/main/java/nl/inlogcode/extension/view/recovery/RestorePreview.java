package nl.inlogcode.extension.view.recovery;

import nl.inlogcode.core.codec.Ascii;
import nl.inlogcode.core.recovery.Backup;
import nl.inlogcode.core.recovery.Restore;
import nl.inlogcode.core.recovery.Restore.Choice;
import nl.inlogcode.core.recovery.Restore.Verdict;
import nl.inlogcode.core.settings.SettingsShell;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.view.parts.Actions;
import nl.inlogcode.extension.view.parts.Buttons;
import nl.inlogcode.extension.view.parts.Cards;
import nl.inlogcode.extension.view.parts.Texts;

/** What a back-up would bring, account by account. */
final class RestorePreview {
    private final Backup backup;
    private final Actions<SettingsShell> actions;

    RestorePreview(Backup backup, Actions<SettingsShell> actions) {
        this.backup = backup;
        this.actions = actions;
    }

    Markup addTo(Markup section, Restore restore) {
        if (restore.rows().isEmpty()) {
            return section.add(
                    Cards.text("preview_empty"),
                    Buttons.row(Buttons.primary("ok", actions.of(SettingsShell::cancel))));
        }
        boolean allSame = true;
        var list = Markup.of("ul", "entries");
        for (int i = 0; i < restore.rows().size(); i++) {
            allSame &= restore.rows().get(i).verdict() instanceof Verdict.Same;
            list.add(row(restore.rows().get(i), i));
        }
        if (allSame) {
            return section.add(
                    Cards.text("preview_same_all"),
                    list,
                    Buttons.row(Buttons.primary("ok", actions.of(SettingsShell::cancel))));
        }
        return section.add(
                Cards.text("preview_text"),
                list,
                Buttons.row(
                        Buttons.primary("restore_backup", actions.blocking(() -> backup.restore())),
                        Buttons.plain("cancel", actions.of(SettingsShell::cancel))));
    }

    private Markup row(Restore.Row row, int index) {
        var line = Markup.of("li", "").add(Cards.who(row.item().account()));
        return switch (row.verdict()) {
            case Verdict.New() ->
                    line.attribute("data-verdict", "new").add(fate("new", Words.of("preview_new")));
            case Verdict.Same() ->
                    line.attribute("data-verdict", "same")
                            .add(fate("same", Words.of("preview_same")));
            case Verdict.Differs differs -> differing(line, differs, row, index);
        };
    }

    private Markup differing(Markup line, Verdict.Differs differs, Restore.Row row, int index) {
        line.attribute("data-verdict", "differs").add(fate("beside", difference(differs)));
        if (differs.names()) {
            line.add(
                    Markup.of("span", "remark")
                            .text(Words.of("preview_mine", Texts.label(differs.mine().account()))));
        }
        return line.add(choices(row, index));
    }

    private static String difference(Verdict.Differs differs) {
        return differs.codes()
                ? Words.of("preview_codes_differ")
                : Words.of("preview_names_differ");
    }

    private Markup choices(Restore.Row row, int index) {
        var group =
                Markup.of("fieldset", "keep")
                        .add(
                                Markup.of("legend", "")
                                        .text(
                                                Words.of(
                                                        "preview_keep",
                                                        Texts.label(row.item().account()))));
        for (var choice : Choice.values()) {
            if (choice != Choice.BOTH || row.mayKeepBoth()) {
                group.add(choice(row, index, choice));
            }
        }
        return group;
    }

    private Markup choice(Restore.Row row, int index, Choice choice) {
        var radio =
                Markup.of("input", "")
                        .attribute("type", "radio")
                        .attribute("name", "keep-" + index)
                        .attribute("value", Ascii.lower(choice.name()))
                        .on("change", actions.blocking(() -> backup.choose(index, choice)));
        if (row.choice() == choice) {
            radio.attribute("checked", "");
        }
        return Markup.of("label", "option")
                .add(radio, Markup.of("span", "").text(Texts.of("keep", choice)));
    }

    private static Markup fate(String kind, String text) {
        return Markup.of("span", "fate " + kind).text(text);
    }
}
