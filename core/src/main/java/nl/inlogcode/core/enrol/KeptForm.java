package nl.inlogcode.core.enrol;

import java.util.Optional;
import nl.inlogcode.core.screen.Clock;

/** Keeps what is being typed into the form for keys, for the popup that opens next. */
public final class KeptForm {
    /** Milliseconds. Whoever comes back later than that comes for something else. */
    public static final int FORM_STAYS = 60 * 60 * 1000;

    private final FormNote note;
    private final Clock clock;
    private String key = "";
    private long keyAt;

    /** There may be something to forget. */
    private boolean kept;

    KeptForm(FormNote note, Clock clock) {
        this.note = note;
        this.clock = clock;
    }

    /** Something was typed; the form now says this. */
    void typed(ManualForm form) {
        long now = clock.now();
        if (!form.key().equals(key)) {
            key = form.key();
            keyAt = key.isEmpty() ? 0 : now;
        }
        kept = true;
        if (form.equals(ManualForm.EMPTY)) {
            forget();
            return;
        }
        // The form may be open for longer than the key may be kept.
        note.write(
                new FormNote.Kept(
                        isOver(keyAt, FormNote.KEY_STAYS) ? form.withoutKey() : form, now, keyAt));
    }

    /** What was typed into a popup that is closed; empty if that was nothing, or long ago. */
    Optional<Recalled> recall() {
        var found = note.read();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        kept = true;
        if (isOver(found.get().typedAt(), FORM_STAYS)) {
            forget();
            return Optional.empty();
        }
        var form = found.get().form();
        keyAt = found.get().keyAt();
        if (!form.key().isEmpty() && isOver(keyAt, FormNote.KEY_STAYS)) {
            form = form.withoutKey();
            note.write(new FormNote.Kept(form, found.get().typedAt(), keyAt));
        }
        key = form.key();
        return Optional.of(new Recalled(form, keyAt > 0 && key.isEmpty()));
    }

    /**
     * What was typed.
     *
     * @param keyGone there was a key, for longer than it may be kept
     */
    record Recalled(ManualForm form, boolean keyGone) {}

    /** It was added, or is not wanted any more. */
    void forget() {
        if (kept) {
            kept = false;
            note.forget();
        }
    }

    /** A clock that was set back says nothing of how long it was. */
    private boolean isOver(long since, int milliseconds) {
        long now = clock.now();
        return now < since || now - since >= milliseconds;
    }
}
