package nl.inlogcode.core.app;

import nl.inlogcode.core.vault.ItemText;
import nl.inlogcode.core.vault.SaveResult;
import nl.inlogcode.core.vault.VaultStore;

/** Adds what a popup began to add before it was closed. What is in the vault stays as it is. */
public final class FinishAdding {
    private final VaultStore store;
    private final AddNote note;
    private final FormNote form;

    public FinishAdding(VaultStore store, AddNote note, FormNote form) {
        this.store = store;
        this.note = note;
        this.form = form;
    }

    /** Blocks. Tries each once: a secret does not stay in memory because a disk is full. */
    public void run() {
        for (var begun : note.read()) {
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
}
