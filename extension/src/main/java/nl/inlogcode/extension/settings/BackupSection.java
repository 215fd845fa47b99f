package nl.inlogcode.extension.settings;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.settings.Asking;
import nl.inlogcode.core.settings.BackupAsking;
import nl.inlogcode.core.settings.PasswordProblem;
import nl.inlogcode.core.settings.Settings;
import nl.inlogcode.core.settings.SettingsState;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Fields;
import nl.inlogcode.extension.dom.Incoming;
import nl.inlogcode.extension.dom.Incoming.BroughtFile;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.dom.Slot;
import nl.inlogcode.extension.view.parts.Actions;
import nl.inlogcode.extension.view.parts.Buttons;
import nl.inlogcode.extension.view.parts.Cards;
import nl.inlogcode.extension.view.parts.FormFields;
import nl.inlogcode.extension.view.parts.Texts;

/** The back-up file: making one, and bringing one in. */
final class BackupSection implements Section {
    private static final String KEY = "backup";

    private final Actions<Settings> actions;
    private final RestorePreview preview;
    private final Slot<Shown> place;

    /** What it depends on. */
    private record Shown(Asking asking, boolean changeable, int accounts, boolean shut) {}

    BackupSection(Actions<Settings> actions) {
        this.actions = actions;
        preview = new RestorePreview(actions);
        place = new Slot<>(Markup.existing(KEY), this::build);
    }

    @Override
    public void show(SettingsState state) {
        var asking = asks(state.asking()) ? state.asking() : new Asking.Nothing();
        if (asking instanceof BackupAsking.Preview shown) {
            // What was chosen stands in the list already, and the list under the keyboard.
            asking = new BackupAsking.Preview(shown.restore().unchosen());
        }
        place.show(
                new Shown(
                        asking,
                        state.isChangeable(),
                        state.content().items().size(),
                        state.isReplaceable()));
    }

    @Override
    public boolean asks(Asking asking) {
        return asking instanceof BackupAsking;
    }

    @Override
    public String key() {
        return KEY;
    }

    private Markup build(Shown shown) {
        var section = SectionFrame.of("backup");
        return shown.asking() instanceof BackupAsking asking
                ? asked(section, asking, shown)
                : ways(section, shown);
    }

    private Markup asked(Markup section, BackupAsking asking, Shown shown) {
        return switch (asking) {
            case BackupAsking.NewPassword asked -> section.add(newPassword(asked.problem()));
            case BackupAsking.Working() ->
                    section.add(
                            Cards.text("backup_working")
                                    .attribute("role", "status")
                                    .key("working"));
            case BackupAsking.Saved saved -> saved(section, saved);
            case BackupAsking.FilePassword asked -> section.add(filePassword(asked));
            case BackupAsking.Preview found -> {
                if (shown.shut()) {
                    section.add(Cards.text("aside_text"));
                }
                yield preview.addTo(section, found.restore());
            }
            case BackupAsking.Restored restored ->
                    section.add(
                            done(
                                    restored.count() == 1
                                            ? Words.of("backup_restored_one")
                                            : Words.of(
                                                    "backup_restored",
                                                    String.valueOf(restored.count()))),
                            ok());
            case BackupAsking.Refused refused ->
                    ways(section.add(problem(Texts.of("file", refused.reason()))), shown);
            case BackupAsking.NotMade notMade -> {
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
                                    "make_backup", actions.of(all -> all.backup().askPassword()))));
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
                        var file = new BroughtBackup(files.get(0));
                        actions.of(all -> all.backup().choose(file)).run();
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
                        AdviceLine.of(first, actions, (all, typed) -> all.backup().advice(typed)),
                        FormFields.labelled("file_password_again", again),
                        Buttons.row(
                                Buttons.submit("make_backup"),
                                Buttons.plain("cancel", actions.of(Settings::cancel))))
                .onSubmit(
                        () -> {
                            var one = Fields.value(first.element());
                            var two = Fields.value(again.element());
                            actions.of(all -> all.backup().make(one, two)).run();
                        });
    }

    private Markup saved(Markup section, BackupAsking.Saved saved) {
        return section.add(
                done(Words.of("backup_saved", saved.name())),
                Cards.text("backup_saved_text"),
                Buttons.row(
                        Buttons.primary("ok", actions.of(Settings::cancel)),
                        Buttons.quiet(
                                "download_again",
                                actions.of(all -> all.backup().saveAgain(saved)))));
    }

    private Markup filePassword(BackupAsking.FilePassword asked) {
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
                                Buttons.plain("cancel", actions.of(Settings::cancel))))
                .onSubmit(
                        () -> {
                            var typed = Fields.value(password.element());
                            actions.of(all -> all.backup().open(asked, typed)).run();
                        });
    }

    private Markup ok() {
        return Buttons.row(Buttons.primary("ok", actions.of(Settings::cancel)));
    }

    private static Markup done(String text) {
        return Markup.of("p", "notice good").attribute("role", "status").text(text);
    }

    private static Markup problem(String text) {
        return Markup.of("p", "problem").attribute("role", "alert").text(text);
    }
}
