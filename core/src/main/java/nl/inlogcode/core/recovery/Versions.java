package nl.inlogcode.core.recovery;

import java.util.Optional;
import nl.inlogcode.core.settings.SettingsModel;
import nl.inlogcode.core.settings.SettingsRoom;
import nl.inlogcode.core.vault.keep.Rescue;
import nl.inlogcode.core.vault.keep.Snapshots;
import nl.inlogcode.core.vault.keep.Snapshots.Listing;
import nl.inlogcode.core.vault.keep.Snapshots.Snapshot;

/**
 * The section "Eerdere versies": the vaults of earlier days, of which one can be the vault again;
 * and what was put aside because it could not be read.
 */
public final class Versions implements SettingsRoom {
    private final SettingsModel model;
    private final Snapshots snapshots;
    private final Rescue rescue;
    private Optional<Listing> earlier = Optional.empty();

    public Versions(SettingsModel model, Snapshots snapshots, Rescue rescue) {
        this.model = model;
        this.snapshots = snapshots;
        this.rescue = rescue;
    }

    /** Each of them has to be opened, so it is looked for after the page is there. */
    @Override
    public void opened() {
        look();
    }

    private void look() {
        earlier = Optional.of(snapshots.list());
        model.changed();
    }

    /** Which there are; absent until they were looked for. */
    public Optional<Listing> earlier() {
        return earlier;
    }

    /** Asks whether this one shall come back, and says what that changes. */
    public void ask(Snapshot snapshot) {
        var earlier = snapshots.content(snapshot.savedAt());
        model.open();
        if (earlier.isEmpty()) {
            look();
            model.ask(new VersionDialog.Gone());
            return;
        }
        var change = VersionChange.of(earlier.get(), model.state().content());
        model.ask(new VersionDialog.Sure(snapshot, change));
    }

    /** The answer is yes. */
    public void restore(VersionDialog.Sure asked) {
        if (model.show(snapshots.restore(asked.snapshot().savedAt()))) {
            model.open();
            look();
            model.done(RecoverySentence.VERSION_RESTORED);
        }
    }

    /** Asks whether what lies aside shall go. */
    public void askDiscardAside() {
        model.ask(new VersionDialog.DiscardAside());
    }

    /** The answer is yes: all codes are there. */
    public void discardAside() {
        if (model.show(rescue.discardAside())) {
            look();
            model.done(RecoverySentence.ASIDE_DISCARDED);
        }
    }
}
