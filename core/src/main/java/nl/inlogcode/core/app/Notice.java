package nl.inlogcode.core.app;

import java.util.Optional;
import nl.inlogcode.core.vault.keep.SaveResult;

/**
 * What just happened, in one sentence.
 *
 * @param undo the id of the deleted item that can be put back
 * @param copy the id of the account whose code the user may want to copy now
 */
public record Notice(Kind kind, Optional<String> undo, Optional<String> copy) {
    /** One sentence each in every locale, under {@code notice_<name in lower case>}. */
    public enum Kind {
        ADDED(Tone.GOOD),
        KEY_FORGOTTEN(Tone.BAD),
        RENEWED(Tone.GOOD),
        COPIED(Tone.GOOD),
        COPY_REFUSED(Tone.BAD),
        FILLED(Tone.GOOD),
        FILLED_AND_SENT(Tone.GOOD),
        SENT_BY_PAGE(Tone.GOOD),
        FILLED_NOT_SENT(Tone.GOOD),
        CHANGED_BY_PAGE(Tone.BAD),
        REFUSED_BY_PAGE(Tone.BAD),
        NOT_TAKEN(Tone.BAD),
        NOT_ALLOWED(Tone.BAD),
        BY_ITSELF_ON(Tone.GOOD),
        BY_ITSELF_OFF(Tone.GOOD),
        FIELD_GONE(Tone.BAD),
        DOES_NOT_FIT(Tone.BAD),
        OTHER_SITE(Tone.BAD),
        OTHER_TARGET(Tone.BAD),
        PAGE_GONE(Tone.BAD),
        NO_FIELD(Tone.BAD),
        UNCLEAR_FIELD(Tone.BAD),
        DOUBTFUL_FIELD(Tone.BAD),
        ASKS_RECOVERY_CODE(Tone.BAD),
        ASKS_SENT_CODE(Tone.BAD),
        PAGE_SILENT(Tone.BAD),
        NO_ANSWER(Tone.BAD),
        PAGE_FORBIDDEN(Tone.BAD),
        DELETED(Tone.GOOD),
        RESTORED(Tone.GOOD),
        RENAMED(Tone.GOOD),
        SITE_FORGOTTEN(Tone.GOOD),
        OLD_BACK(Tone.GOOD),
        DISCARDED(Tone.GOOD),
        PASSWORD_SET(Tone.GOOD),
        PASSWORD_CHANGED(Tone.GOOD),
        PASSWORD_REMOVED(Tone.GOOD),
        LOCK_AFTER_CHOSEN(Tone.GOOD),
        PASSKEY_ADDED(Tone.GOOD),
        PASSKEY_REMOVED(Tone.GOOD),
        VERSION_RESTORED(Tone.GOOD),
        ASIDE_DISCARDED(Tone.GOOD),
        ERASED(Tone.GOOD),
        ERASE_NOT_BEGUN(Tone.BAD),
        ERASE_NOT_ENDED(Tone.BAD),
        STORAGE_FULL(Tone.BAD),
        STORAGE_FAILS(Tone.BAD),
        NEWER_VERSION(Tone.BAD),
        LOCKED(Tone.BAD),
        UNREADABLE(Tone.BAD),
        BROKE_DOWN(Tone.BAD);

        private final Tone tone;

        Kind(Tone tone) {
            this.tone = tone;
        }

        public Tone tone() {
            return tone;
        }

        /** True if what was seen on the page may explain it. */
        public boolean isOfWhatWasSeen() {
            return this == NO_FIELD
                    || this == UNCLEAR_FIELD
                    || this == DOUBTFUL_FIELD
                    || this == ASKS_RECOVERY_CODE
                    || this == ASKS_SENT_CODE
                    || this == FILLED_NOT_SENT
                    || this == CHANGED_BY_PAGE
                    || this == REFUSED_BY_PAGE
                    || this == NOT_TAKEN
                    || this == FIELD_GONE
                    || this == DOES_NOT_FIT;
        }

        /** Why nothing was saved. */
        public static Kind of(SaveResult.Cause cause) {
            return switch (cause) {
                case STORAGE_FULL -> STORAGE_FULL;
                case STORAGE_FAILS -> STORAGE_FAILS;
                case NEWER_VERSION -> NEWER_VERSION;
                case LOCKED -> LOCKED;
                case UNREADABLE -> UNREADABLE;
            };
        }
    }

    /** Whether it went as the user wanted. */
    public enum Tone {
        GOOD,
        BAD
    }

    public static Notice of(Kind kind) {
        return new Notice(kind, Optional.empty(), Optional.empty());
    }

    public static Notice withUndo(Kind kind, String id) {
        return new Notice(kind, Optional.of(id), Optional.empty());
    }

    /** It did not get into the page: one press puts it on the clipboard. */
    static Notice withCopy(Kind kind, String id) {
        return new Notice(kind, Optional.empty(), Optional.of(id));
    }
}
