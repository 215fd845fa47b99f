package nl.inlogcode.core.recovery;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.inlogcode.core.otpauth.DisplayText;
import nl.inlogcode.core.recovery.BackupDialog.Reason;
import nl.inlogcode.core.screen.Clock;
import nl.inlogcode.core.settings.SettingsModel;
import nl.inlogcode.core.settings.SettingsRoom;
import nl.inlogcode.core.transfer.BackupFile;
import nl.inlogcode.core.transfer.BackupFile.Found;
import nl.inlogcode.core.transfer.BackupFile.Made;
import nl.inlogcode.core.transfer.BackupFile.Opened;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.slots.PasswordAdvice;
import nl.inlogcode.core.vault.slots.PasswordStrength;

/** The section of the back-up file: making one, and bringing one in. */
public final class Backup implements SettingsRoom {
    private static final int MAX_NAME = 60;

    private final SettingsModel model;
    private final BackupFile file;
    private final Ports ports;

    /** What the section reaches the browser through. */
    public record Ports(
            FileSaver saver, PasswordStrength strength, Clock clock, Supplier<String> newId) {}

    public Backup(SettingsModel model, BackupFile file, Ports ports) {
        this.model = model;
        this.file = file;
        this.ports = ports;
    }

    /** Asks for the password of a new file. */
    public void askPassword() {
        model.ask(new BackupDialog.NewPassword(Optional.empty()));
    }

    /** Makes the file and hands it to the browser, if the password will do. */
    public void make(String password, String again) {
        var problem = problem(password, again);
        if (problem.isPresent()) {
            model.ask(new BackupDialog.NewPassword(problem));
            return;
        }
        model.ask(new BackupDialog.Working());
        boolean tooLarge;
        switch (file.make(model.state().content(), password)) {
            case Made.File sealed -> {
                save(sealed.text());
                return;
            }
            case Made.Stopped() -> {
                askPassword();
                return;
            }
            case Made.TooLarge() -> tooLarge = true;
            case Made.NoKey() -> tooLarge = false;
        }
        model.ask(new BackupDialog.NotMade(tooLarge));
    }

    /** The browser may have kept the first one back. */
    public void saveAgain(BackupDialog.Saved saved) {
        save(saved.text());
    }

    private void save(String text) {
        model.ask(new BackupDialog.Saved(ports.saver().save(text), text));
    }

    /** What to say of a password while it is being typed. Blocks. */
    public PasswordAdvice advice(String password) {
        return PasswordAdvice.of(ports.strength(), password, model.state().content());
    }

    private Optional<PasswordProblem> problem(String password, String again) {
        if (password.isEmpty()) {
            return Optional.of(PasswordProblem.EMPTY);
        }
        var refusal = advice(password).refusal();
        if (refusal.isPresent()) {
            return Optional.of(
                    switch (refusal.get()) {
                        case TOO_SHORT -> PasswordProblem.TOO_SHORT;
                        case PIN -> PasswordProblem.PIN;
                        case COMMON -> PasswordProblem.COMMON;
                    });
        }
        return password.equals(again) ? Optional.empty() : Optional.of(PasswordProblem.DIFFERENT);
    }

    /** The user chose a file to bring in. */
    public void choose(ChosenFile chosen) {
        var name = DisplayText.clean(chosen.name(), MAX_NAME);
        if (chosen.size() > BackupFile.MAX_LENGTH) {
            model.ask(new BackupDialog.Refused(name, Reason.NO_BACKUP));
            return;
        }
        model.ask(new BackupDialog.Working());
        var text = chosen.text();
        if (text.isEmpty()) {
            model.ask(new BackupDialog.Refused(name, Reason.UNREADABLE));
            return;
        }
        Reason reason;
        switch (BackupFile.find(text.get())) {
            case Found.Locked locked -> {
                model.ask(new BackupDialog.FilePassword(name, locked, false));
                return;
            }
            case Found.Damaged() -> reason = Reason.DAMAGED;
            case Found.TooNew() -> reason = Reason.TOO_NEW;
            case Found.AsksTooMuch() -> reason = Reason.ASKS_TOO_MUCH;
            case Found.NoBackup() -> reason = Reason.NO_BACKUP;
        }
        model.ask(new BackupDialog.Refused(name, reason));
    }

    /** Opens the chosen file, and shows what it would bring. */
    public void open(BackupDialog.FilePassword asked, String password) {
        model.ask(new BackupDialog.Working());
        var name = asked.name();
        model.ask(
                switch (file.open(asked.file(), password)) {
                    case Opened.Wrong() -> new BackupDialog.FilePassword(name, asked.file(), true);
                    case Opened.Stopped() ->
                            new BackupDialog.FilePassword(name, asked.file(), false);
                    case Opened.Damaged() -> new BackupDialog.Refused(name, Reason.DAMAGED);
                    case Opened.TooNew() -> new BackupDialog.Refused(name, Reason.TOO_NEW);
                    case Opened.NoKey() -> new BackupDialog.Refused(name, Reason.NO_KEY);
                    case Opened.Content content -> {
                        model.open();
                        yield new BackupDialog.Preview(
                                Restore.of(content.vault(), model.state().content()));
                    }
                });
    }

    /** Of one account that differs the user chose which to keep. */
    public void choose(int index, Restore.Choice choice) {
        if (model.state().dialog() instanceof BackupDialog.Preview preview) {
            model.ask(new BackupDialog.Preview(preview.restore().choosing(index, choice)));
        }
    }

    /** Brings in what the preview shows. */
    public void restore() {
        if (!(model.state().dialog() instanceof BackupDialog.Preview preview)) {
            return;
        }
        var restore = preview.restore();
        long now = ports.clock().now() / 1000;
        UnaryOperator<Vault> bringIn = vault -> restore.applyTo(vault, now, ports.newId());
        boolean done = model.state().isShut() ? model.rescue(bringIn) : model.save(bringIn);
        if (done) {
            // Of a vault that was shut everything is another one now.
            model.open();
            model.ask(new BackupDialog.Restored(restore.changes()));
        }
    }
}
