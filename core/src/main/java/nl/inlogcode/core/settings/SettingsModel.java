package nl.inlogcode.core.settings;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.inlogcode.core.app.Notice;
import nl.inlogcode.core.app.VaultView;
import nl.inlogcode.core.vault.SaveResult;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.VaultStore;

/** The page's state and the vault behind it; the sections share one. */
final class SettingsModel {
    private final VaultStore store;
    private final Consumer<SettingsState> view;
    private SettingsState state = SettingsState.START;

    SettingsModel(VaultStore store, Consumer<SettingsState> view) {
        this.store = store;
        this.view = view;
    }

    SettingsState state() {
        return state;
    }

    private void change(SettingsState newState) {
        state = newState;
        view.accept(state);
    }

    void ask(Asking asking) {
        change(state.with(asking));
    }

    void tell(Notice.Kind kind) {
        change(state.with(Notice.of(kind)));
    }

    /** What was asked is done. */
    void done(Notice.Kind kind) {
        change(state.with(new Asking.Nothing()).with(Notice.of(kind)));
    }

    /** Reads the vault anew. */
    void open() {
        var result = store.open();
        change(state.with(VaultView.of(result)));
    }

    /**
     * Changes the vault on disk, and then the state.
     *
     * @return false if nothing was changed; the user has been told why
     */
    boolean save(UnaryOperator<Vault> change) {
        return show(store.update(change));
    }

    /** The same, and nothing is kept of what the change takes away. */
    boolean saveForGood(UnaryOperator<Vault> change) {
        return show(store.updateForGood(change));
    }

    private boolean show(SaveResult result) {
        if (result instanceof SaveResult.Saved saved) {
            change(state.with(new VaultView.Ready(saved.vault(), false)));
            return true;
        }
        tell(Notice.Kind.of(((SaveResult.NotSaved) result).cause()));
        return false;
    }
}
