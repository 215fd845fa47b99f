package nl.inlogcode.core.app;

import nl.inlogcode.core.otpauth.DisplayText;
import nl.inlogcode.core.vault.Renewals;
import nl.inlogcode.core.vault.VaultItem;

/** Renaming, deleting and putting back. */
final class Upkeep {
    private final PopupModel model;
    private final Clock clock;

    Upkeep(PopupModel model, Clock clock) {
        this.model = model;
        this.clock = clock;
    }

    void rename(VaultItem item, String issuer, String accountName) {
        var newIssuer = DisplayText.clean(issuer);
        var newAccountName = DisplayText.clean(accountName);
        boolean saved =
                model.save(
                        item,
                        current ->
                                current.withAccount(
                                        current.account().named(newIssuer, newAccountName)));
        if (saved) {
            model.show(new Card.None());
            model.tell(AccountSentence.RENAMED);
        }
    }

    void delete(String id) {
        long now = clock.now() / 1000;
        if (model.save(vault -> vault.delete(id, now))) {
            model.show(new Card.None());
            model.change(state -> state.with(Notice.withUndo(AccountSentence.DELETED, id)));
        }
    }

    /** Shows what taking a renewal back would do, if the old code is still there. */
    void askOldBack(VaultItem item) {
        var old = Renewals.old(model.vault(), item, clock.now() / 1000);
        if (old.isPresent()) {
            model.show(new FillCard.AskOldBack(item, old.get()));
        }
    }

    void takeBack(FillCard.AskOldBack asked) {
        long now = clock.now() / 1000;
        var id = asked.item().id();
        var old = asked.old().item().id();
        if (model.save(vault -> Renewals.takeBack(vault, id, old, now))) {
            model.show(new Card.None());
            model.tell(AccountSentence.OLD_BACK);
        }
    }

    void undoDelete(String id) {
        if (model.save(vault -> vault.restore(id))) {
            model.tell(RecoverySentence.RESTORED);
        }
    }
}
