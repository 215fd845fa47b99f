package nl.inlogcode.extension.view.recovery;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.recovery.Backup;
import nl.inlogcode.core.recovery.BackupDialog;
import nl.inlogcode.core.recovery.PasswordProblem;
import nl.inlogcode.core.settings.Dialog;
import nl.inlogcode.core.settings.SettingsShell;
import nl.inlogcode.core.settings.SettingsState;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Fields;
import nl.inlogcode.extension.dom.Incoming;
import nl.inlogcode.extension.dom.Incoming.BroughtFile;
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

/** The back-up file: making one, and bringing one in. */
public final class BackupSection implements Section {
    private static final String KEY = "backup";

    private final Backup backup;
    private final Actions<SettingsShell> actions;
    private final RestorePreview preview;
    private final Slot<Shown> place;

    /** What it depends on. */
    private record Shown(Dialog dialog, boolean changeable, int accounts, boolean shut) {}

    public BackupSection(Backup backup, Actions<SettingsShell> actions) {
        this.backup = backup;
        this.actions = actions;
        preview = new RestorePreview(backup, actions);
        place = new Slot<>(SectionFrame.place(KEY), this::build);
    }

    @Override
    public void show(SettingsState state) {
        var dialog = asks(state.dialog()) ? state.dialog() : new Dialog.Nothing();
        if (dialog instanceof BackupDialog.Preview shown) {
            // What was chosen stands in the list already, and the list under the keyboard.
            dialog = new BackupDialog.Preview(shown.restore().unchosen());
        }
        place.show(
                new Shown(
                        dialog,
                        state.isChangeable(),
                        state.content().items().size(),
                        state.isReplaceable()));
    }

    @Override
    public boolean asks(Dialog dialog) {
        return dialog instanceof BackupDialog;
    }

    @Override
    public String key() {
        return KEY;
    }

    private Markup build(Shown shown) {
        var section = SectionFrame.of("backup");
        return shown.dialog() instanceof BackupDialog dialog
                ? asked(section, dialog, shown)
                : ways(section, shown);
    }

    private Markup asked(Markup section, BackupDialog dialog, Shown shown) {
        return switch (dialog) {
            case BackupDialog.NewPassword asked -> section.add(newPassword(asked.problem()));
            case BackupDialog.Working() ->
                    section.add(
                            Cards.text("backup_working")
                                    .attribute("role", "status")
                                    .key("working"));
            case BackupDialog.Saved saved -> saved(section, saved);
            case BackupDialog.FilePassword asked -> section.add(filePassword(asked));
            case BackupDialog.Preview found -> {
                if (shown.shut()) {
                    section.add(Cards.text("aside_text"));
                }
                yield preview.addTo(section, found.restore());
            }
            case BackupDialog.Restored restored ->
                    section.add(
                            done(
                                    restored.count() == 1
                                            ? Words.of("backup_restored_one")
                                            : Words.of(
                                                    "backup_restored",
                                                    String.valueOf(restored.count()))),
                            ok());
            case BackupDialog.Refused refused ->
                    ways(section.add(problem(Texts.of("file", refused.reason()))), shown);
            case BackupDialog.NotMade notMade -> {
                var problem =
                        notMade.tooLarge() ? Words.of("backup_too_large") : Words.of("file_no_key");
                yield ways(section.add(problem(problem)), shown);
            }
        };
    }

    private Markup ways(Markup section, Shown shown) {
        if (shown.shut()) {
            return section.add(Cards.text("backup_rescue"), chooser());
        }
        section.add(Cards.text("backup_text"));
        if (shown.changeable() && shown.accounts() > 0) {
            section.add(
                    Buttons.row(
                            Buttons.plain(
                                    "make_backup", actions.blocking(() -> backup.askPassword()))));
        }
        return shown.changeable() ? section.add(chooser()) : section;
    }

    private Markup chooser() {
        var field =
                Markup.of("input", "")
                        .attribute("type", "file")
                        .attribute("name", "backup")
                        .attribute("accept", ".inlogcode");
        Incoming.chosenIn(
                field.element(),
                new Incoming.Receiver() {
                    @Override
                    public void files(List<BroughtFile> files) {
                        var file = new ChosenBackup(files.get(0));
                        actions.blocking(() -> backup.choose(file)).run();
                    }

                    @Override
                    public void text(String text) {
                        throw new IllegalStateException("a field for files gives files");
                    }
                });
        return FormFields.labelled("backup", field);
    }

    private Markup newPassword(Optional<PasswordProblem> problem) {
        var first = FormFields.password("file_password", "new-password").key(Buttons.PRIMARY_KEY);
        var again = FormFields.password("file_password_again", "new-password");
        var form = Markup.of("form", "form").add(Cards.text("backup_password_text"));
        if (problem.isPresent()) {
            form.add(problem(Texts.of("new_password", problem.get())));
        }
        return form.add(
                        FormFields.labelled("file_password", first),
                        AdviceLine.of(first, actions, backup::advice),
                        FormFields.labelled("file_password_again", again),
                        Buttons.row(
                                Buttons.submit("make_backup"),
                                Buttons.plain("cancel", actions.of(SettingsShell::cancel))))
                .onSubmit(
                        () -> {
                            var one = Fields.value(first.element());
                            var two = Fields.value(again.element());
                            actions.blocking(() -> backup.make(one, two)).run();
                        });
    }

    private Markup saved(Markup section, BackupDialog.Saved saved) {
        return section.add(
                done(Words.of("backup_saved", saved.name())),
                Cards.text("backup_saved_text"),
                Buttons.row(
                        Buttons.primary("ok", actions.of(SettingsShell::cancel)),
                        Buttons.quiet(
                                "download_again",
                                actions.blocking(() -> backup.saveAgain(saved)))));
    }

    private Markup filePassword(BackupDialog.FilePassword asked) {
        var password = FormFields.password("password_of_file", "off").key(Buttons.PRIMARY_KEY);
        var form = Markup.of("form", "form");
        if (asked.wrong()) {
            form.add(problem(Words.of("file_wrong_password")));
        }
        return form.add(
                        Cards.paragraph(Words.of("file_password_text", asked.name())),
                        FormFields.labelled("password_of_file", password),
                        Buttons.row(
                                Buttons.submit("open_backup"),
                                Buttons.plain("cancel", actions.of(SettingsShell::cancel))))
                .onSubmit(
                        () -> {
                            var typed = Fields.value(password.element());
                            actions.blocking(() -> backup.open(asked, typed)).run();
                        });
    }

    private Markup ok() {
        return Buttons.row(Buttons.primary("ok", actions.of(SettingsShell::cancel)));
    }

    private static Markup done(String text) {
        return Markup.of("p", "notice good").attribute("role", "status").text(text);
    }

    private static Markup problem(String text) {
        return Markup.of("p", "problem").attribute("role", "alert").text(text);
    }
}
