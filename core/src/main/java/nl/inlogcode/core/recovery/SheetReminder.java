package nl.inlogcode.core.recovery;

import nl.inlogcode.core.screen.Clock;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.slots.SheetNote;

/** How the popup speaks of the recovery sheet: calmly, and not for a week after "later". */
public final class SheetReminder {
    private static final int SECONDS_PER_DAY = 24 * 60 * 60;
    private static final int WEEK = 7;

    private final SheetNote note;
    private final Clock clock;
    private boolean looked;
    private boolean quiet;
    private boolean neverAnswered;
    private boolean proved;
    private boolean used;

    /** What there is to say. */
    public enum Call {
        NONE,
        /** The first account is ready, and this was never asked: now is the time. */
        OFFER,
        /** There is no sheet that was seen to work. */
        REMINDER,
        /** The vault was opened with the sheet's code: a new one is due. */
        RENEW
    }

    public SheetReminder(SheetNote note, Clock clock) {
        this.note = note;
        this.clock = clock;
    }

    /** Looks what is known of the sheet; until then there is nothing to say. Blocks. */
    public void look() {
        int quietUntil = note.quietUntil();
        // A clock that was far ahead when the user said "later" does not silence it for ever.
        quiet = quietUntil > today() && quietUntil <= today() + WEEK;
        neverAnswered = quietUntil == 0;
        proved = note.proved().isPresent();
        used = note.used().isPresent();
        looked = true;
    }

    /** What there is to say over this vault. */
    public Call call(Vault vault) {
        if (!looked || quiet || vault.items().isEmpty()) {
            return Call.NONE;
        }
        if (used) {
            return Call.RENEW;
        }
        if (proved) {
            return Call.NONE;
        }
        if (isReady(vault)) {
            return neverAnswered ? Call.OFFER : Call.REMINDER;
        }
        return isBeingSetUp(vault) ? Call.NONE : Call.REMINDER;
    }

    /** Whether a code was used, by which a site took an account for set up. */
    private static boolean isReady(Vault vault) {
        for (var item : vault.items()) {
            if (item.usedAt().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The first account of today waits for its first code: nothing else is to be asked now. */
    private boolean isBeingSetUp(Vault vault) {
        long age = clock.now() / 1000 - vault.items().get(0).createdAt();
        return vault.items().size() == 1 && age < SECONDS_PER_DAY;
    }

    /** The user says "later". Blocks. */
    public void later() {
        quiet = true;
        note.beQuietUntil(today() + WEEK);
    }

    private int today() {
        return (int) (clock.now() / 1000 / SECONDS_PER_DAY);
    }
}
