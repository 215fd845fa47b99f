package nl.inlogcode.core.accounts;

import nl.inlogcode.core.otpauth.DisplayText;
import nl.inlogcode.core.screen.Card;
import nl.inlogcode.core.screen.Clock;
import nl.inlogcode.core.screen.Notice;
import nl.inlogcode.core.screen.PopupModel;
import nl.inlogcode.core.vault.VaultItem;

/** Renaming, deleting and putting back. */
public final class EditAccount {
    private final PopupModel model;
    private final Clock clock;

    EditAccount(PopupModel model, Clock clock) {
        this.model = model;
        this.clock = clock;
    }

    /** The user thinks of another name. */
    public void askName(VaultItem item) {
        model.show(new AccountCard.Rename(item));
    }

    public void rename(VaultItem item, String issuer, String accountName) {
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

    public void delete(String id) {
        long now = clock.now() / 1000;
        if (model.save(vault -> vault.delete(id, now))) {
            model.show(new Card.None());
            model.change(state -> state.with(Notice.withUndo(AccountSentence.DELETED, id)));
        }
    }

    public void undoDelete(String id) {
        if (model.save(vault -> vault.restore(id))) {
            model.tell(AccountSentence.RESTORED);
        }
    }
}
