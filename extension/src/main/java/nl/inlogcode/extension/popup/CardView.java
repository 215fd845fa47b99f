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
        return switch (card) {
            case Card.None() -> Markup.of("div", "");
            case Card.Looking() -> Cards.frame("looking").add(Cards.paragraph(Words.of("looking")));
            case Card.Offer offer -> offers.offer(offer);
            case Card.Choose choose -> offers.choose(choose);
            case Card.Manual manual -> forms.manual(manual);
            case Card.Rename rename -> forms.rename(rename.item());
            case Card.Sites known -> new AccountSitesCard(actions).build(known.item());
            case Card.AskSite askSite -> new AskSiteCard(actions).build(askSite);
            case Card.AskTarget askTarget -> new AskTargetCard(actions).build(askTarget);
            case Card.AskSkip askSkip -> questions.askSkip(askSkip.item());
            case Card.AskOldBack asked -> questions.askOldBack(asked);
            case Card.CheckingClock() ->
                    Cards.frame("looking").add(Cards.paragraph(Words.of("checking_clock")));
            case Card.CodeRefused refused -> new CodeRefusedCard(actions).build(refused);
            case Card.AskFrame askFrame -> sites.askFrame(askFrame);
            case Card.AskByItself askByItself -> sites.askByItself(askByItself);
            case Card.Waiting waiting -> questions.waiting(waiting);
            case Card.Import found -> imports.preview(found);
            case Card.MoreParts more -> imports.more(more.parts());
            case Card.ToPhone toPhone -> phone.code(toPhone);
            case Card.NotToPhone notToPhone -> phone.refused(notToPhone);
            case Card.NothingFound() ->
                    withOtherWays(
                            Cards.frame("nothing")
                                    .add(Cards.title("nothing_title"), Cards.text("nothing_text")),
                            "look_again");
            case Card.KeyOnPage shown -> offers.key(shown);
            case Card.NotSure() ->
                    withOtherWays(
                            Cards.frame("not-sure")
                                    .add(
                                            Cards.title("not_sure_title"),
                                            Cards.text("not_sure_text")),
                            Buttons.primary("look_longer", actions.of(Popup::lookLonger)));
            case Card.PartFound() ->
                    withOtherWays(
                            Cards.frame("part")
                                    .add(Cards.title("part_title"), Cards.text("part_text")),
                            "look_again");
            case Card.PageSilent() ->
                    withOtherWays(
                            Cards.frame("silent")
                                    .add(Cards.title("silent_title"), Cards.text("silent_text")),
                            "look_again");
            case Card.PageForbidden() ->
                    withOtherWays(
                            Cards.frame("forbidden")
                                    .add(
                                            Cards.title("forbidden_title"),
                                            Cards.text("forbidden_text")),
                            "look_again");
            // Not by a button here: Firefox takes the leave to read away with the page.
            case Card.PageGone() ->
                    Cards.frame("gone")
                            .add(
                                    Cards.title("gone_title"),
                                    Cards.text("gone_text"),
                                    Buttons.row(
                                            Buttons.primary("close", actions.of(Popup::dismiss))));
            case Card.OtherQr other ->
                    withOtherWays(
                            Cards.frame("other-qr")
                                    .add(Cards.title("other_qr_title"), Cards.text("other_qr_text"))
                                    .add(Markup.of("p", "foreign").text(other.text())),
                            "look_again");
            case Card.Refused refused ->
                    withOtherWays(
                            Cards.frame("refused")
                                    .add(
                                            Cards.title("refused_title"),
                                            Cards.paragraph(
                                                    Texts.of("rejection", refused.reason()))),
                            "look_again");
            case Card.LookFailed() ->
                    withOtherWays(
                            Cards.frame("failed")
                                    .add(Cards.title("failed_title"), Cards.text("failed_text")),
                            "look_again");
        };
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
