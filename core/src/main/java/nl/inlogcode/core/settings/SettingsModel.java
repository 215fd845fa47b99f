package nl.inlogcode.core.settings;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.inlogcode.core.screen.Notice;
import nl.inlogcode.core.screen.SaveSentence;
import nl.inlogcode.core.screen.Sentence;
import nl.inlogcode.core.screen.VaultView;
import nl.inlogcode.core.vault.KeySlot;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.keep.SaveResult;
import nl.inlogcode.core.vault.keep.Snapshots.Listing;
import nl.inlogcode.core.vault.slots.WaysChange;
import nl.inlogcode.core.vault.slots.WaysStore;

/** The page's state and the vault behind it; the sections share one. */
final class SettingsModel {
    private final Settings.Ports ports;
    private final Consumer<SettingsState> view;
    private SettingsState state = SettingsState.START;

    SettingsModel(Settings.Ports ports, Consumer<SettingsState> view) {
        this.ports = ports;
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

    void show(Listing earlier) {
        change(state.with(earlier));
    }

    void tell(Sentence kind) {
        change(state.with(Notice.of(kind)));
    }

    /** What was asked is done. */
    void done(Sentence kind) {
        change(state.with(new Asking.Nothing()).with(Notice.of(kind)));
    }

    /** Reads the vault anew. */
    void open() {
        var result = ports.store().open();
        var slots = ways().slots();
        var lockAfter = ports.lockChoice().read();
        var view = state.vault().refreshed(result);
        var sheet = sheet(view, slots);
        // The state as it is after all that blocks: meanwhile the user may have gone on.
        boolean wasLocked = state.vault() instanceof VaultView.Locked;
        var fresh = state.with(state.vault().refreshed(result)).with(slots, lockAfter, sheet);
        // A question may show what is on lock now; what is asked at the lock goes on.
        change(
                fresh.vault() instanceof VaultView.Locked && !wasLocked
                        ? fresh.with(new Asking.Nothing())
                        : fresh);
    }

    private WaysStore ways() {
        return ports.unlock().ways();
    }

    private SheetStatus sheet(VaultView view, List<KeySlot> slots) {
        if (!(view instanceof VaultView.Ready ready)) {
            return SheetStatus.NOT_LOOKED;
        }
        if (slots.isEmpty() && !ready.vault().items().isEmpty()) {
            return SheetStatus.UNKNOWN;
        }
        var note = ports.unlock().sheetNote();
        for (var slot : slots) {
            if (slot instanceof KeySlot.Recovery) {
                if (note.used().orElse("").equals(slot.id())) {
                    return SheetStatus.USED;
                }
                boolean proved = note.proved().orElse("").equals(slot.id());
                return proved ? SheetStatus.PROVED : SheetStatus.UNPROVED;
            }
        }
        return SheetStatus.NONE;
    }

    /**
     * Changes the vault on disk, and then the state.
     *
     * @return false if nothing was changed; the user has been told why
     */
    boolean save(UnaryOperator<Vault> change) {
        return show(ports.store().update(change));
    }

    /** The same, and nothing is kept of what the change takes away. */
    boolean saveForGood(UnaryOperator<Vault> change) {
        return show(ports.store().updateForGood(change));
    }

    /** Puts a new vault in the place of one that is shut, which then lies aside. */
    boolean rescue(UnaryOperator<Vault> change) {
        return show(ports.rescue().begin(change));
    }

    /**
     * Shows what came of a change.
     *
     * @return false if nothing was changed; the user has been told why
     */
    boolean show(SaveResult result) {
        if (result instanceof SaveResult.Saved saved) {
            change(state.with(new VaultView.Ready(saved.vault(), false)));
            return true;
        }
        tell(SaveSentence.of(((SaveResult.NotSaved) result).cause()));
        return false;
    }

    /** Changes the ways to open the vault, and says so; if nothing was changed, says why. */
    void change(WaysChange change, Sentence done) {
        var result = ways().change(change, ports.clock().now() / 1000);
        if (result instanceof SaveResult.NotSaved notSaved) {
            done(SaveSentence.of(notSaved.cause()));
            return;
        }
        open();
        done(done);
    }
}
