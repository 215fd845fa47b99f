package nl.inlogcode.extension.popup;

import nl.inlogcode.core.app.Card;
import nl.inlogcode.core.app.Popup;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.view.Buttons;
import nl.inlogcode.extension.view.Cards;
import nl.inlogcode.extension.view.Texts;

/** The card above the list. */
final class CardView {
    private final Actions actions;
    private final OfferCards offers;
    private final FormCards forms;
    private final QuestionCards questions;
    private final SiteCards sites;
    private final ImportCards imports;
    private final PhoneCards phone;

    CardView(Actions actions) {
        this.actions = actions;
        offers = new OfferCards(actions);
        forms = new FormCards(actions);
        questions = new QuestionCards(actions);
        sites = new SiteCards(actions);
        imports = new ImportCards(actions);
        phone = new PhoneCards(actions);
    }

    Markup build(Card card) {
        if (card instanceof Card.None) {
            return Markup.of("div", "");
        }
        if (card instanceof Card.Looking) {
            return Cards.frame("looking").add(Cards.paragraph(Words.of("looking")));
        }
        if (card instanceof Card.Offer offer) {
            return offers.offer(offer);
        }
        if (card instanceof Card.Choose choose) {
            return offers.choose(choose);
        }
        if (card instanceof Card.Manual manual) {
            return forms.manual(manual);
        }
        if (card instanceof Card.Rename rename) {
            return forms.rename(rename.item());
        }
        if (card instanceof Card.Sites known) {
            return new AccountSitesCard(actions).build(known.item());
        }
        if (card instanceof Card.AskSite askSite) {
            return new AskSiteCard(actions).build(askSite);
        }
        if (card instanceof Card.AskTarget askTarget) {
            return new AskTargetCard(actions).build(askTarget);
        }
        if (card instanceof Card.AskSkip askSkip) {
            return questions.askSkip(askSkip.item());
        }
        if (card instanceof Card.AskOldBack asked) {
            return questions.askOldBack(asked);
        }
        if (card instanceof Card.CheckingClock) {
            return Cards.frame("looking").add(Cards.paragraph(Words.of("checking_clock")));
        }
        if (card instanceof Card.CodeRefused refused) {
            return new CodeRefusedCard(actions).build(refused);
        }
        if (card instanceof Card.AskFrame askFrame) {
            return sites.askFrame(askFrame);
        }
        if (card instanceof Card.AskByItself askByItself) {
            return sites.askByItself(askByItself);
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
                    Cards.frame("nothing")
                            .add(Cards.title("nothing_title"), Cards.text("nothing_text")),
                    "look_again");
        }
        if (card instanceof Card.KeyOnPage shown) {
            return offers.key(shown);
        }
        if (card instanceof Card.NotSure) {
            return withOtherWays(
                    Cards.frame("not-sure")
                            .add(Cards.title("not_sure_title"), Cards.text("not_sure_text")),
                    Buttons.primary("look_longer", actions.of(Popup::lookLonger)));
        }
        if (card instanceof Card.PartFound) {
            return withOtherWays(
                    Cards.frame("part").add(Cards.title("part_title"), Cards.text("part_text")),
                    "look_again");
        }
        if (card instanceof Card.PageSilent) {
            return withOtherWays(
                    Cards.frame("silent")
                            .add(Cards.title("silent_title"), Cards.text("silent_text")),
                    "look_again");
        }
        if (card instanceof Card.PageForbidden) {
            return withOtherWays(
                    Cards.frame("forbidden")
                            .add(Cards.title("forbidden_title"), Cards.text("forbidden_text")),
                    "look_again");
        }
        if (card instanceof Card.PageGone) {
            // Not by a button here: Firefox takes the leave to read away with the page.
            return Cards.frame("gone")
                    .add(
                            Cards.title("gone_title"),
                            Cards.text("gone_text"),
                            Buttons.row(Buttons.primary("close", actions.of(Popup::dismiss))));
        }
        if (card instanceof Card.OtherQr other) {
            return withOtherWays(
                    Cards.frame("other-qr")
                            .add(Cards.title("other_qr_title"), Cards.text("other_qr_text"))
                            .add(Markup.of("p", "foreign").text(other.text())),
                    "look_again");
        }
        if (card instanceof Card.Refused refused) {
            return withOtherWays(
                    Cards.frame("refused")
                            .add(
                                    Cards.title("refused_title"),
                                    Cards.paragraph(Texts.of("rejection", refused.reason()))),
                    "look_again");
        }
        return withOtherWays(
                Cards.frame("failed").add(Cards.title("failed_title"), Cards.text("failed_text")),
                "look_again");
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
}
