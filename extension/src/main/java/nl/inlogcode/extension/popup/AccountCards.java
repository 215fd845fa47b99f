package nl.inlogcode.extension.popup;

import java.util.Optional;
import nl.inlogcode.core.app.AccountCard;
import nl.inlogcode.core.app.Card;
import nl.inlogcode.extension.dom.Markup;

/** What is asked and shown of one account. */
final class AccountCards implements RoomCards {
    private final Actions actions;
    private final FormCards forms;
    private final PhoneCards phone;

    AccountCards(Actions actions) {
        this.actions = actions;
        forms = new FormCards(actions);
        phone = new PhoneCards(actions);
    }

    @Override
    public Optional<Markup> build(Card card) {
        return card instanceof AccountCard own ? Optional.of(build(own)) : Optional.empty();
    }

    private Markup build(AccountCard card) {
        return switch (card) {
            case AccountCard.Rename rename -> forms.rename(rename.item());
            case AccountCard.Sites known -> new AccountSitesCard(actions).build(known.item());
            case AccountCard.ToPhone toPhone -> phone.code(toPhone);
            case AccountCard.NotToPhone notToPhone -> phone.refused(notToPhone);
        };
    }
}
