package nl.inlogcode.core.settings;

import java.util.Optional;
import nl.inlogcode.core.transfer.BackupFile.Found;

/** What the section of the back-up file asks, does and says. */
public sealed interface BackupAsking extends Asking {
    /** For the password of a file that is to be made. */
    record NewPassword(Optional<PasswordProblem> problem) implements BackupAsking {}

    /** A key is being made of the password; that takes a second or some. */
    record Working() implements BackupAsking {}

    /**
     * The file was handed to the browser.
     *
     * @param name the file's
     * @param text what is in it: sealed
     */
    record Saved(String name, String text) implements BackupAsking {}

    /** No file could be made. */
    record NotMade(boolean tooLarge) implements BackupAsking {}

    /**
     * For the password of a file that was chosen.
     *
     * @param name the file's, made fit to be shown
     * @param wrong the one just tried does not open it
     */
    record FilePassword(String name, Found.Locked file, boolean wrong) implements BackupAsking {}

    /** A file that gives nothing. */
    record Refused(String name, Reason reason) implements BackupAsking {}

    /** What the file would bring. */
    record Preview(Restore restore) implements BackupAsking {}

    /**
     * It was brought in.
     *
     * @param count how many accounts came in or were changed
     */
    record Restored(int count) implements BackupAsking {}

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
