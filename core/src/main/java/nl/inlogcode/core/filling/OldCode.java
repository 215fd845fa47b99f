package nl.inlogcode.core.filling;

import nl.inlogcode.core.screen.Card;
import nl.inlogcode.core.screen.Clock;
import nl.inlogcode.core.screen.PopupModel;
import nl.inlogcode.core.vault.Renewals;
import nl.inlogcode.core.vault.VaultItem;

/** Having the old code of a renewed account back, where the site does not take the new one. */
public final class OldCode {
    private final PopupModel model;
    private final Clock clock;

    OldCode(PopupModel model, Clock clock) {
        this.model = model;
        this.clock = clock;
    }

    /** Shows what taking a renewal back would do, if the old code is still there. */
    public void ask(VaultItem item) {
        var old = Renewals.old(model.vault(), item, clock.now() / 1000);
        if (old.isPresent()) {
            model.show(new FillCard.AskOldBack(item, old.get()));
        }
    }

    public void takeBack(FillCard.AskOldBack asked) {
        long now = clock.now() / 1000;
        var id = asked.item().id();
        var old = asked.old().item().id();
        if (model.save(vault -> Renewals.takeBack(vault, id, old, now))) {
            model.show(new Card.None());
            model.tell(FillSentence.OLD_BACK);
        }
    }
}
