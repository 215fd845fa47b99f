package nl.inlogcode.extension.view.accounts;

import java.util.Optional;
import nl.inlogcode.core.accounts.AccountCard;
import nl.inlogcode.core.accounts.AccountRoom;
import nl.inlogcode.core.screen.AccountRow;
import nl.inlogcode.core.screen.Card;
import nl.inlogcode.core.screen.PopupShell;
import nl.inlogcode.core.vault.VaultItem;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Fields;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.dom.QrCanvas;
import nl.inlogcode.extension.view.parts.Buttons;
import nl.inlogcode.extension.view.parts.Cards;
import nl.inlogcode.extension.view.parts.FormFields;
import nl.inlogcode.extension.view.parts.Texts;
import nl.inlogcode.extension.view.screen.PopupActions;
import nl.inlogcode.extension.view.screen.RoomView;
import nl.inlogcode.extension.view.screen.RowMenu;

/** What is asked and shown of one account. */
public final class AccountView implements RoomView {
    private final PopupActions actions;
    private final AccountRoom accounts;

    public AccountView(PopupActions actions, AccountRoom accounts) {
        this.actions = actions;
        this.accounts = accounts;
    }

    @Override
    public Optional<Markup> card(Card card) {
        return card instanceof AccountCard own ? Optional.of(build(own)) : Optional.empty();
    }

    @Override
    public void offer(AccountRow row, RowMenu menu) {
        var item = row.item();
        menu.choice(10, "rename", actions.blocking(() -> accounts.edit().askName(item)));
        menu.choice(20, "to_phone", actions.blocking(() -> accounts.phone().show(item.id())));
        menu.choice(40, "delete", actions.blocking(() -> accounts.edit().delete(item.id())));
    }

    private Markup build(AccountCard card) {
        return switch (card) {
            case AccountCard.Rename rename -> rename(rename.item());
            case AccountCard.ToPhone toPhone -> toPhone(toPhone);
            case AccountCard.NotToPhone notToPhone -> notToPhone(notToPhone);
        };
    }

    private Markup rename(VaultItem item) {
        var issuer = FormFields.input("issuer", item.account().issuer()).key(Buttons.PRIMARY_KEY);
        var accountName = FormFields.input("account_name", item.account().accountName());
        return Markup.of("form", "card")
                .attribute("data-card", "rename")
                .attribute("autocomplete", "off")
                .add(
                        Cards.title("rename_title"),
                        FormFields.labelled("issuer", issuer),
                        FormFields.labelled("account_name", accountName),
                        Buttons.row(
                                Buttons.submit("save"),
                                Buttons.plain("cancel", actions.of(PopupShell::dismiss))))
                .onSubmit(
                        () -> {
                            var newIssuer = Fields.value(issuer.element());
                            var newAccountName = Fields.value(accountName.element());
                            actions.blocking(
                                            () ->
                                                    accounts.edit()
                                                            .rename(
                                                                    item,
                                                                    newIssuer,
                                                                    newAccountName))
                                    .run();
                        });
    }

    private Markup toPhone(AccountCard.ToPhone card) {
        var account = card.item().account();
        var code =
                QrCanvas.of(card.code().side(), card.code()::isDark)
                        .attribute(
                                "aria-label", Words.of("phone_code_label", Texts.label(account)));
        return Cards.frame("to-phone")
                .add(
                        Cards.title("to_phone"),
                        Cards.who(account),
                        Cards.text("phone_text"),
                        code,
                        Cards.text("phone_warning"),
                        close());
    }

    private Markup notToPhone(AccountCard.NotToPhone card) {
        return Cards.frame("not-to-phone")
                .add(
                        Cards.title("not_to_phone_title"),
                        Cards.who(card.item().account()),
                        Cards.paragraph(Texts.of("not_to_phone", card.reason())),
                        close());
    }

    private Markup close() {
        return Buttons.row(Buttons.primary("close", actions.of(PopupShell::dismiss)));
    }
}
