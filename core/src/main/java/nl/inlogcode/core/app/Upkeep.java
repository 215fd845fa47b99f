package nl.inlogcode.core.app;

import nl.inlogcode.core.otpauth.DisplayText;
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
                        vault -> {
                            var current = vault.find(item.id());
                            return current.isEmpty()
                                    ? vault
                                    : vault.replace(
                                            current.get()
                                                    .withAccount(
                                                            current.get()
                                                                    .account()
                                                                    .named(
                                                                            newIssuer,
                                                                            newAccountName)));
                        });
        if (saved) {
            model.show(new Card.None());
            model.tell(Notice.Kind.RENAMED);
        }
    }

    void delete(String id) {
        long now = clock.now() / 1000;
        if (model.save(vault -> vault.delete(id, now))) {
            model.show(new Card.None());
            model.change(state -> state.with(Notice.withUndo(Notice.Kind.DELETED, id)));
        }
    }

    void undoDelete(String id) {
        if (model.save(vault -> vault.restore(id))) {
            model.tell(Notice.Kind.RESTORED);
        }
    }
}
