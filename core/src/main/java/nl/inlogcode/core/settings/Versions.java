package nl.inlogcode.core.settings;

import nl.inlogcode.core.recovery.RecoverySentence;
import nl.inlogcode.core.vault.keep.Rescue;
import nl.inlogcode.core.vault.keep.Snapshots;
import nl.inlogcode.core.vault.keep.Snapshots.Snapshot;

/**
 * The section "Eerdere versies": the vaults of earlier days, of which one can be the vault again;
 * and what was put aside because it could not be read.
 */
public final class Versions {
    private final SettingsModel model;
    private final Snapshots snapshots;
    private final Rescue rescue;

    Versions(SettingsModel model, Snapshots snapshots, Rescue rescue) {
        this.model = model;
        this.snapshots = snapshots;
        this.rescue = rescue;
    }

    /** Looks which there are. */
    void look() {
        model.show(snapshots.list());
    }

    /** Asks whether this one shall come back, and says what that changes. */
    public void ask(Snapshot snapshot) {
        var earlier = snapshots.content(snapshot.savedAt());
        model.open();
        if (earlier.isEmpty()) {
            look();
            model.ask(new VersionAsking.Gone());
            return;
        }
        var change = VersionChange.of(earlier.get(), model.state().content());
        model.ask(new VersionAsking.Sure(snapshot, change));
    }

    /** The answer is yes. */
    public void restore(VersionAsking.Sure asked) {
        if (model.show(snapshots.restore(asked.snapshot().savedAt()))) {
            model.open();
            look();
            model.done(RecoverySentence.VERSION_RESTORED);
        }
    }

    /** Asks whether what lies aside shall go. */
    public void askDiscardAside() {
        model.ask(new VersionAsking.DiscardAside());
    }

    /** The answer is yes: all codes are there. */
    public void discardAside() {
        if (model.show(rescue.discardAside())) {
            look();
            model.done(RecoverySentence.ASIDE_DISCARDED);
        }
    }
}
