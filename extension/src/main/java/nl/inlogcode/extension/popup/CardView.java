package nl.inlogcode.extension.popup;

import nl.inlogcode.core.app.Card;
import nl.inlogcode.core.app.Popup;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Markup;

/** The card above the list. */
final class CardView {
    private final Actions actions;
    private final OfferCards offers;
    private final FormCards forms;
    private final QuestionCards questions;
    private final ImportCards imports;
    private final PhoneCards phone;

    CardView(Actions actions) {
        this.actions = actions;
        offers = new OfferCards(actions);
        forms = new FormCards(actions);
        questions = new QuestionCards(actions);
        imports = new ImportCards(actions);
        phone = new PhoneCards(actions);
    }

    Markup build(Card card) {
        if (card instanceof Card.None) {
            return Markup.of("div", "");
        }
        if (card instanceof Card.Looking) {
            return frame("looking").add(paragraph(Words.of("looking")));
        }
        if (card instanceof Card.Offer offer) {
            return offers.offer(offer.candidate());
        }
        if (card instanceof Card.Choose choose) {
            return offers.choose(choose.candidates());
        }
        if (card instanceof Card.Manual manual) {
            return forms.manual(manual);
        }
        if (card instanceof Card.Rename rename) {
            return forms.rename(rename.item());
        }
        if (card instanceof Card.AskSite askSite) {
            return questions.askSite(askSite);
        }
        if (card instanceof Card.AskSkip askSkip) {
            return questions.askSkip(askSkip.item());
        }
        if (card instanceof Card.Waiting waiting) {
            return questions.waiting(waiting);
        }
        if (card instanceof Card.Import found) {
            return imports.preview(found);
        }
        if (card instanceof Card.MoreParts more) {
            return imports.more(more.parts());
        }
        if (card instanceof Card.ToPhone toPhone) {
            return phone.code(toPhone);
        }
        if (card instanceof Card.NotToPhone notToPhone) {
            return phone.refused(notToPhone);
        }
        return outcome(card);
    }

    /** What looking at the page gave when it gave no account: the words and the next step. */
    private Markup outcome(Card card) {
        if (card instanceof Card.NothingFound) {
            return withOtherWays(
                    frame("nothing").add(title("nothing_title"), text("nothing_text")),
                    "look_again");
        }
        if (card instanceof Card.KeyOnPage shown) {
            return offers.key(shown.key());
        }
        if (card instanceof Card.NotSure) {
            return withOtherWays(
                    frame("not-sure").add(title("not_sure_title"), text("not_sure_text")),
                    Buttons.primary("look_longer", actions.of(Popup::lookLonger)));
        }
        if (card instanceof Card.PageForbidden) {
            return withOtherWays(
                    frame("forbidden").add(title("forbidden_title"), text("forbidden_text")),
                    "look_again");
        }
        if (card instanceof Card.PageGone) {
            // Not by a button here: Firefox takes the leave to read away with the page.
            return frame("gone")
                    .add(
                            title("gone_title"),
                            text("gone_text"),
                            Buttons.row(Buttons.primary("close", actions.of(Popup::dismiss))));
        }
        if (card instanceof Card.OtherQr other) {
            return withOtherWays(
                    frame("other-qr")
                            .add(title("other_qr_title"), text("other_qr_text"))
                            .add(Markup.of("p", "foreign").text(other.text())),
                    "look_again");
        }
        if (card instanceof Card.Refused refused) {
            return withOtherWays(
                    frame("refused")
                            .add(
                                    title("refused_title"),
                                    paragraph(Texts.of("rejection", refused.reason()))),
                    "look_again");
        }
        return withOtherWays(
                frame("failed").add(title("failed_title"), text("failed_text")), "look_again");
    }

    private Markup withOtherWays(Markup card, String again) {
        return withOtherWays(card, Buttons.primary(again, actions.of(Popup::look)));
    }

    private Markup withOtherWays(Markup card, Markup next) {
        return card.add(
                Buttons.row(next, Buttons.plain("close", actions.of(Popup::dismiss))),
                Buttons.row(
                        Buttons.quiet("type_key", actions.of(Popup::typeKey)),
                        Buttons.quiet("other_way", actions.openOtherWays())));
    }

    static Markup frame(String kind) {
        return Markup.of("section", "card").attribute("data-card", kind);
    }

    static Markup title(String key) {
        return Markup.of("h2", "").text(Words.of(key));
    }

    static Markup text(String key) {
        return paragraph(Words.of(key));
    }

    static Markup paragraph(String text) {
        return Markup.of("p", "").text(text);
    }
}
