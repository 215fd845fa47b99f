package nl.inlogcode.core.app;

/** Whether the popup reminds of the recovery sheet: calmly, and not for a week after "later". */
public final class SheetReminder {
    private static final int MILLISECONDS_PER_DAY = 24 * 60 * 60 * 1000;
    private static final int WEEK = 7;

    private final SheetNote note;
    private final Clock clock;
    private boolean due;

    public SheetReminder(SheetNote note, Clock clock) {
        this.note = note;
        this.clock = clock;
    }

    /** Looks whether it is time; until then it is not. Blocks. */
    public void look() {
        int quietUntil = note.quietUntil();
        // A clock that was far ahead when the user said "later" does not silence it for ever.
        boolean quiet = quietUntil > today() && quietUntil <= today() + WEEK;
        due = note.proved().isEmpty() && !quiet;
    }

    public boolean isDue() {
        return due;
    }

    /** The user says "later". Blocks. */
    public void later() {
        due = false;
        note.beQuietUntil(today() + WEEK);
    }

    private int today() {
        return (int) (clock.now() / MILLISECONDS_PER_DAY);
    }
}
