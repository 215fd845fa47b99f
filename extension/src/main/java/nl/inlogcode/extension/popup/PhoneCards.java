package nl.inlogcode.extension.popup;

import nl.inlogcode.core.app.AccountCard;
import nl.inlogcode.core.app.Popup;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.dom.QrCanvas;
import nl.inlogcode.extension.view.Buttons;
import nl.inlogcode.extension.view.Cards;
import nl.inlogcode.extension.view.Texts;

/** An account as a QR code for a phone, or why it is not one. */
final class PhoneCards {
    private final Actions actions;

    PhoneCards(Actions actions) {
        this.actions = actions;
    }

    Markup code(AccountCard.ToPhone card) {
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

    Markup refused(AccountCard.NotToPhone card) {
        return Cards.frame("not-to-phone")
                .add(
                        Cards.title("not_to_phone_title"),
                        Cards.who(card.item().account()),
                        Cards.paragraph(Texts.of("not_to_phone", card.reason())),
                        close());
    }

    private Markup close() {
        return Buttons.row(Buttons.primary("close", actions.of(Popup::dismiss)));
    }
}
