package nl.inlogcode.core.recovery;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.screen.Clock;
import nl.inlogcode.core.settings.SettingsModel;
import nl.inlogcode.core.settings.SettingsRoom;
import nl.inlogcode.core.vault.DeletedItem;
import nl.inlogcode.core.vault.Vault;

/** The section of deleted accounts: for 30 days they can be put back. */
public final class Trash implements SettingsRoom {
    private static final long DAY = 24L * 60 * 60;

    private final SettingsModel model;
    private final Clock clock;

    public Trash(SettingsModel model, Clock clock) {
        this.model = model;
        this.clock = clock;
    }

    /**
     * One deleted account.
     *
     * @param days how many it stays, each begun one counted: 1 to 30
     */
    public record Row(DeletedItem deleted, int days) {}

    /** What is in it now, newest first; what is over its time is not shown any more. */
    public List<Row> rows() {
        long now = clock.now() / 1000;
        var rows = new ArrayList<Row>();
        for (var deleted : model.state().content().bin()) {
            long left = deleted.deletedAt() + Vault.BIN_SECONDS - now;
            // A clock that was set back makes no bin that keeps longer.
            int days = (int) ((Math.min(left, Vault.BIN_SECONDS) + DAY - 1) / DAY);
            if (left > 0) {
                rows.add(0, new Row(deleted, days));
            }
        }
        return rows;
    }

    /** Puts an account back where it stood. */
    public void putBack(String id) {
        if (model.save(vault -> vault.restore(id))) {
            model.done(RecoverySentence.RESTORED);
        }
    }

    /** Asks whether this one shall go for good. */
    public void ask(DeletedItem deleted) {
        model.ask(new TrashDialog.Discard(deleted));
    }

    /** Asks whether all shall go for good. */
    public void askAll() {
        model.ask(new TrashDialog.DiscardAll());
    }

    /** The answer is yes: this one goes for good. */
    public void discard(TrashDialog.Discard asked) {
        if (model.saveForGood(vault -> vault.discard(asked.deleted().item().id()))) {
            model.done(RecoverySentence.DISCARDED);
        }
    }

    /** The answer is yes: all that the bin showed go for good. */
    public void discardAll() {
        var seen = model.state().content().bin();
        if (model.saveForGood(vault -> without(vault, seen))) {
            model.done(RecoverySentence.DISCARDED);
        }
    }

    /** What another window deleted meanwhile was not in the question. */
    private static Vault without(Vault vault, List<DeletedItem> discarded) {
        var left = vault;
        for (var deleted : discarded) {
            left = left.discard(deleted.item().id());
        }
        return left;
    }
}
