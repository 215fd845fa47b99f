package nl.inlogcode.extension.popup;

import nl.inlogcode.core.app.FillCard;
import nl.inlogcode.core.app.Popup;
import nl.inlogcode.core.vault.VaultItem;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.view.Buttons;
import nl.inlogcode.extension.view.Cards;
import nl.inlogcode.extension.view.Texts;

/** What must be asked before a code leaves. */
final class QuestionCards {
    private final Actions actions;

    QuestionCards(Actions actions) {
        this.actions = actions;
    }

    static Markup site(String textKey, String site) {
        return Markup.of("p", "site")
                .add(
                        Markup.of("span", "").text(Words.of(textKey)),
                        Markup.of("strong", "").text(site));
    }

    Markup askSkip(VaultItem item) {
        return Cards.frame("ask-skip")
                .add(
                        Cards.title("ask_skip_title"),
                        Cards.text("ask_skip_text"),
                        Buttons.row(
                                Buttons.primary("cancel", actions.of(Popup::dismiss)),
                                Buttons.plain("skip", actions.of(popup -> popup.skip(item)))));
    }

    Markup askOldBack(FillCard.AskOldBack asked) {
        return Cards.frame("ask-old-back")
                .add(
                        Cards.title("old_back"),
                        Cards.who(asked.item().account()),
                        Cards.text("old_back_text"),
                        Buttons.row(
                                Buttons.primary("cancel", actions.of(Popup::dismiss)),
                                Buttons.plain(
                                        "take_back", actions.of(popup -> popup.takeBack(asked)))));
    }

    Markup waiting(FillCard.Waiting waiting) {
        return Cards.frame("waiting")
                .add(
                        Cards.title("waiting_title"),
                        Cards.paragraph(Texts.of("waiting", waiting.why())),
                        Countdown.until(waiting.until()),
                        Buttons.row(
                                Buttons.plain("cancel", actions.of(Popup::dismiss))
                                        .key(Buttons.PRIMARY_KEY)));
    }
}
