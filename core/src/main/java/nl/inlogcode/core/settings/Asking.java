package nl.inlogcode.core.settings;

/**
 * The one thing on the page that waits for an answer: a question, a form, a preview. Each section
 * has its own; a page asks one thing at a time.
 */
public sealed interface Asking
        permits Asking.Nothing,
                BackupAsking,
                BinAsking,
                EraseAsking,
                PasskeyAsking,
                PasswordAsking,
                SheetAsking,
                VersionAsking {
    record Nothing() implements Asking {}
}
