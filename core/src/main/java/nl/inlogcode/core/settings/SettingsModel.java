package nl.inlogcode.core.settings;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.inlogcode.core.screen.Clock;
import nl.inlogcode.core.screen.Notice;
import nl.inlogcode.core.screen.SaveSentence;
import nl.inlogcode.core.screen.Sentence;
import nl.inlogcode.core.screen.VaultView;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.keep.Rescue;
import nl.inlogcode.core.vault.keep.SaveResult;
import nl.inlogcode.core.vault.keep.VaultStore;
import nl.inlogcode.core.vault.slots.SlotChange;
import nl.inlogcode.core.vault.slots.SlotStore;

/** The page's state and the vault behind it; the rooms share one. */
public final class SettingsModel {
    private final Ports ports;
    private final Consumer<SettingsState> view;
    private List<SettingsRoom> rooms = List.of();
    private SettingsState state = SettingsState.START;

    /** What it reaches the browser through. */
    public record Ports(VaultStore store, SlotStore slots, Rescue rescue, Clock clock) {}

    /**
     * @param view gets every new state
     */
    public SettingsModel(Ports ports, Consumer<SettingsState> view) {
        this.ports = ports;
        this.view = view;
    }

    void with(List<SettingsRoom> newRooms) {
        rooms = newRooms;
    }

    public SettingsState state() {
        return state;
    }

    private void change(SettingsState newState) {
        state = newState;
        view.accept(state);
    }

    /** A room has something else to show. */
    public void changed() {
        view.accept(state);
    }

    public void show(VaultView vault) {
        change(state.with(vault));
    }

    public void ask(Dialog dialog) {
        change(state.with(dialog));
    }

    public void tell(Sentence sentence) {
        change(state.with(Notice.of(sentence)));
    }

    /** What was asked is done. */
    public void done(Sentence sentence) {
        change(state.with(new Dialog.Nothing()).with(Notice.of(sentence)));
    }

    /** Reads the vault anew, and what the rooms have beside it. */
    public void open() {
        var result = ports.store().open();
        var slots = ports.slots().slots();
        var seen = state.vault().refreshed(result);
        for (var room : rooms) {
            room.read(seen, slots);
        }
        // The state as it is after all that blocks: meanwhile the user may have gone on.
        boolean wasLocked = state.vault() instanceof VaultView.Locked;
        var fresh = state.with(state.vault().refreshed(result)).with(slots);
        // A question may show what is on lock now; what is asked at the lock goes on.
        change(
                fresh.vault() instanceof VaultView.Locked && !wasLocked
                        ? fresh.with(new Dialog.Nothing())
                        : fresh);
    }

    /** Renews the keys where a vault that should open by itself was opened by hand. */
    void settle() {
        ports.slots().settle(ports.clock().now() / 1000);
    }

    /**
     * Changes the vault on disk, and then the state.
     *
     * @return false if nothing was changed; the user has been told why
     */
    public boolean save(UnaryOperator<Vault> change) {
        return show(ports.store().update(change));
    }

    /** The same, and nothing is kept of what the change takes away. */
    public boolean saveForGood(UnaryOperator<Vault> change) {
        return show(ports.store().updateForGood(change));
    }

    /** Puts a new vault in the place of one that is shut, which then lies aside. */
    public boolean rescue(UnaryOperator<Vault> change) {
        return show(ports.rescue().begin(change));
    }

    /**
     * Shows what came of a change.
     *
     * @return false if nothing was changed; the user has been told why
     */
    public boolean show(SaveResult result) {
        return switch (result) {
            case SaveResult.Saved saved -> {
                change(state.with(new VaultView.Ready(saved.vault(), false)));
                yield true;
            }
            case SaveResult.NotSaved notSaved -> {
                tell(SaveSentence.of(notSaved.cause()));
                yield false;
            }
        };
    }

    /** Changes what opens the vault, and says so; if nothing was changed, says why. */
    public void change(SlotChange change, Sentence done) {
        if (ports.slots().change(change, ports.clock().now() / 1000)
                instanceof SaveResult.NotSaved notSaved) {
            done(SaveSentence.of(notSaved.cause()));
            return;
        }
        open();
        done(done);
    }
}
