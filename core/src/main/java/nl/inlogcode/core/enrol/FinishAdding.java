package nl.inlogcode.core.enrol;

import java.util.HashSet;
import nl.inlogcode.core.screen.Clock;
import nl.inlogcode.core.vault.ItemText;
import nl.inlogcode.core.vault.keep.SaveResult;
import nl.inlogcode.core.vault.keep.VaultStore;

/** Adds what a popup began to add before it was closed. What is in the vault stays as it is. */
public final class FinishAdding {
    /** Milliseconds in which a popup that is still open adds what it began to. */
    private static final int POPUPS_TURN = 700;

    private final VaultStore store;
    private final AddNote note;
    private final FormNote form;
    private final Clock clock;

    public FinishAdding(VaultStore store, AddNote note, FormNote form, Clock clock) {
        this.store = store;
        this.note = note;
        this.form = form;
        this.clock = clock;
    }

    /** Blocks, and leaves alone what a popup has had no time for yet. */
    public void run() {
        var waiting = new HashSet<String>();
        for (var begun : note.read()) {
            waiting.add(begun.id());
        }
        if (waiting.isEmpty()) {
            return;
        }
        clock.sleep(POPUPS_TURN);
        for (var begun : note.read()) {
            if (waiting.contains(begun.id())) {
                finish(begun);
            }
        }
    }

    /** Tries it once: a secret does not stay in memory because a disk is full. */
    private void finish(AddNote.Begun begun) {
        try {
            var item = ItemText.parse(begun.item());
            if (item.isPresent()
                    && store.update(vault -> vault.addOnce(item.get()))
                            instanceof SaveResult.Saved) {
                form.forget();
            }
        } finally {
            note.end(begun.id());
        }
    }
}
