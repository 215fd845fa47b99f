package nl.inlogcode.core.recovery;

import java.util.Optional;
import nl.inlogcode.core.settings.Dialog;
import nl.inlogcode.core.transfer.BackupFile.Found;

/** What the section of the back-up file asks, does and says. */
public sealed interface BackupDialog extends Dialog {
    /** For the password of a file that is to be made. */
    record NewPassword(Optional<PasswordProblem> problem) implements BackupDialog {}

    /** A key is being made of the password; that takes a second or some. */
    record Working() implements BackupDialog {}

    /**
     * The file was handed to the browser.
     *
     * @param name the file's
     * @param text what is in it: sealed
     */
    record Saved(String name, String text) implements BackupDialog {}

    /** No file could be made. */
    record NotMade(boolean tooLarge) implements BackupDialog {}

    /**
     * For the password of a file that was chosen.
     *
     * @param name the file's, made fit to be shown
     * @param wrong the one just tried does not open it
     */
    record FilePassword(String name, Found.Locked file, boolean wrong) implements BackupDialog {}

    /** A file that gives nothing. */
    record Refused(String name, Reason reason) implements BackupDialog {}

    /** What the file would bring. */
    record Preview(Restore restore) implements BackupDialog {}

    /**
     * It was brought in.
     *
     * @param count how many accounts came in or were changed
     */
    record Restored(int count) implements BackupDialog {}

    /** Why a file gives nothing: {@code file_<name>}. */
    enum Reason {
        NO_BACKUP,
        DAMAGED,
        TOO_NEW,
        ASKS_TOO_MUCH,
        UNREADABLE,
        NO_KEY
    }
}
