package nl.inlogcode.core.settings;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.inlogcode.core.app.Clock;
import nl.inlogcode.core.app.Notice;
import nl.inlogcode.core.app.VaultView;
import nl.inlogcode.core.lock.LockChoice;
import nl.inlogcode.core.vault.SaveResult;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.VaultStore;
import nl.inlogcode.core.vault.WaysChange;
import nl.inlogcode.core.vault.WaysStore;

/** The page's state and the vault behind it; the sections share one. */
final class SettingsModel {
    private final VaultStore store;
    private final WaysStore ways;
    private final LockChoice choice;
    private final Clock clock;
    private final Consumer<SettingsState> view;
    private SettingsState state = SettingsState.START;

    SettingsModel(
            VaultStore store,
            WaysStore ways,
            LockChoice choice,
            Clock clock,
            Consumer<SettingsState> view) {
        this.store = store;
        this.ways = ways;
        this.choice = choice;
        this.clock = clock;
        this.view = view;
    }

    SettingsState state() {
        return state;
    }

    private void change(SettingsState newState) {
        state = newState;
        view.accept(state);
    }

    void show(VaultView vault) {
        change(state.with(vault));
    }

    void ask(Asking asking) {
        change(state.with(asking));
    }

    void show(SheetStatus sheet) {
        change(state.with(sheet));
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
        var slots = ways.slots();
        var lockAfter = choice.read();
        // The state as it is after all that blocks: meanwhile the user may have gone on.
        var fresh = state.with(state.vault().refreshed(result)).with(slots, lockAfter);
        // A question may show what is on lock now.
        change(
                fresh.vault() instanceof VaultView.Locked
                        ? fresh.with(new Asking.Nothing())
                        : fresh);
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

    /** Changes the ways to open the vault, and says so; if nothing was changed, says why. */
    void change(WaysChange change, Notice.Kind done) {
        var result = ways.change(change, clock.now() / 1000);
        if (result instanceof SaveResult.NotSaved notSaved) {
            done(Notice.Kind.of(notSaved.cause()));
            return;
        }
        open();
        done(done);
    }
}
