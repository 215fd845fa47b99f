package nl.inlogcode.core.settings;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.inlogcode.core.app.Clock;
import nl.inlogcode.core.otpauth.DisplayText;
import nl.inlogcode.core.settings.BackupAsking.Reason;
import nl.inlogcode.core.vault.BackupFile;
import nl.inlogcode.core.vault.BackupFile.Found;
import nl.inlogcode.core.vault.BackupFile.Made;
import nl.inlogcode.core.vault.BackupFile.Opened;
import nl.inlogcode.core.vault.PasswordAdvice;
import nl.inlogcode.core.vault.PasswordStrength;
import nl.inlogcode.core.vault.Vault;

/** The section of the back-up file: making one, and bringing one in. */
public final class Backup {
    private static final int MAX_NAME = 60;

    private final SettingsModel model;
    private final BackupFile file;
    private final Ports ports;

    /** What the section reaches the browser through. */
    public record Ports(
            FileSaver saver, PasswordStrength strength, Clock clock, Supplier<String> newId) {}

    Backup(SettingsModel model, BackupFile file, Ports ports) {
        this.model = model;
        this.file = file;
        this.ports = ports;
    }

    /** Asks for the password of a new file. */
    public void askPassword() {
        model.ask(new BackupAsking.NewPassword(Optional.empty()));
    }

    /** Makes the file and hands it to the browser, if the password will do. */
    public void make(String password, String again) {
        var problem = problem(password, again);
        if (problem.isPresent()) {
            model.ask(new BackupAsking.NewPassword(problem));
            return;
        }
        model.ask(new BackupAsking.Working());
        var made = file.make(model.state().content(), password);
        if (made instanceof Made.File sealed) {
            save(sealed.text());
        } else if (made instanceof Made.Stopped) {
            askPassword();
        } else {
            model.ask(new BackupAsking.NotMade(made instanceof Made.TooLarge));
        }
    }

    /** The browser may have kept the first one back. */
    public void saveAgain(BackupAsking.Saved saved) {
        save(saved.text());
    }

    private void save(String text) {
        model.ask(new BackupAsking.Saved(ports.saver().save(text), text));
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
            model.ask(new BackupAsking.Refused(name, Reason.NO_BACKUP));
            return;
        }
        model.ask(new BackupAsking.Working());
        var text = chosen.text();
        if (text.isEmpty()) {
            model.ask(new BackupAsking.Refused(name, Reason.UNREADABLE));
            return;
        }
        var found = BackupFile.find(text.get());
        model.ask(
                found instanceof Found.Locked locked
                        ? new BackupAsking.FilePassword(name, locked, false)
                        : new BackupAsking.Refused(name, reasonOf(found)));
    }

    private static Reason reasonOf(Found found) {
        if (found instanceof Found.Damaged) {
            return Reason.DAMAGED;
        }
        if (found instanceof Found.TooNew) {
            return Reason.TOO_NEW;
        }
        return found instanceof Found.AsksTooMuch ? Reason.ASKS_TOO_MUCH : Reason.NO_BACKUP;
    }

    /** Opens the chosen file, and shows what it would bring. */
    public void open(BackupAsking.FilePassword asked, String password) {
        model.ask(new BackupAsking.Working());
        var opened = file.open(asked.file(), password);
        if (opened instanceof Opened.Wrong) {
            model.ask(new BackupAsking.FilePassword(asked.name(), asked.file(), true));
        } else if (opened instanceof Opened.Stopped) {
            model.ask(new BackupAsking.FilePassword(asked.name(), asked.file(), false));
        } else if (opened instanceof Opened.Content content) {
            model.open();
            model.ask(
                    new BackupAsking.Preview(Restore.of(content.vault(), model.state().content())));
        } else {
            model.ask(new BackupAsking.Refused(asked.name(), reasonOf(opened)));
        }
    }

    private static Reason reasonOf(Opened opened) {
        if (opened instanceof Opened.Damaged) {
            return Reason.DAMAGED;
        }
        return opened instanceof Opened.TooNew ? Reason.TOO_NEW : Reason.NO_KEY;
    }

    /** Of one account that differs the user chose which to keep. */
    public void choose(int index, Restore.Choice choice) {
        if (model.state().asking() instanceof BackupAsking.Preview preview) {
            model.ask(new BackupAsking.Preview(preview.restore().choosing(index, choice)));
        }
    }

    /** Brings in what the preview shows. */
    public void restore() {
        if (!(model.state().asking() instanceof BackupAsking.Preview preview)) {
            return;
        }
        var restore = preview.restore();
        long now = ports.clock().now() / 1000;
        UnaryOperator<Vault> bringIn = vault -> restore.applyTo(vault, now, ports.newId());
        boolean done = model.state().isShut() ? model.rescue(bringIn) : model.save(bringIn);
        if (done) {
            // Of a vault that was shut everything is another one now.
            model.open();
            model.ask(new BackupAsking.Restored(restore.changes()));
        }
    }
}
