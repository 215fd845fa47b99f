package nl.inlogcode.core.screen;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.VaultItem;
import nl.inlogcode.core.vault.keep.OpenResult.Health;
import nl.inlogcode.core.vault.keep.SaveResult;
import nl.inlogcode.core.vault.keep.VaultStore;

/** The popup's state and the vault behind it; the parts of the popup share one. */
public final class PopupModel {
    private final VaultStore store;
    private final Consumer<PopupState> view;
    private PopupState state = PopupState.START;

    public PopupModel(VaultStore store, Consumer<PopupState> view) {
        this.store = store;
        this.view = view;
    }

    public PopupState state() {
        return state;
    }

    public void change(UnaryOperator<PopupState> change) {
        state = change.apply(state);
        view.accept(state);
    }

    /** Changes what the list shows beside the vault. */
    public void note(UnaryOperator<RowFacts> change) {
        change(now -> now.with(change.apply(now.facts())));
    }

    public void show(Card card) {
        change(now -> now.with(card).quiet());
    }

    public void tell(Sentence kind) {
        tell(Notice.of(kind));
    }

    public void tell(Notice notice) {
        change(now -> now.with(notice));
    }

    /** The vault as last seen; empty while there is none to see. */
    public Vault vault() {
        return state.vault() instanceof VaultView.Ready ready ? ready.vault() : Vault.EMPTY;
    }

    /** Reads the vault anew. */
    public void open() {
        var result = store.open();
        change(
                now -> {
                    var fresh = now.with(now.vault().refreshed(result));
                    // A card may show what is on lock now.
                    return fresh.vault() instanceof VaultView.Locked
                            ? fresh.with(new Card.None())
                            : fresh;
                });
    }

    /**
     * Lets the stores be repaired from each other, where that is needed and can be done; and where
     * the vault is locked, what is left of the key from before the password go.
     */
    public void mend() {
        boolean mayBe =
                switch (state.vault()) {
                    case VaultView.Ready ready -> true;
                    case VaultView.Locked locked -> true;
                    case VaultView.Loading() -> false;
                    case VaultView.Broken broken -> false;
                };
        if (mayBe) {
            store.mend();
        }
    }

    /** Saves an item as changed; where there is no such item any more, nothing changes. */
    public boolean save(VaultItem item, UnaryOperator<VaultItem> change) {
        return save(
                vault -> {
                    var current = vault.find(item.id());
                    return current.isPresent() ? vault.replace(change.apply(current.get())) : vault;
                });
    }

    /**
     * Changes the vault on disk, and then the state.
     *
     * @return false if nothing was changed; the user has been told why
     */
    public boolean save(UnaryOperator<Vault> change) {
        var result = store.update(change);
        if (result instanceof SaveResult.Saved saved) {
            // What was said of the stores stays on the screen until they are looked at again.
            var health = state.vault() instanceof VaultView.Ready old ? old.health() : Health.SOUND;
            change(now -> now.with(new VaultView.Ready(saved.vault(), false, health)));
            return true;
        }
        tell(SaveSentence.of(((SaveResult.NotSaved) result).cause()));
        return false;
    }
}
