package nl.inlogcode.extension.popup;

import java.util.Optional;
import nl.inlogcode.core.app.Card;
import nl.inlogcode.core.app.FillCard;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.view.Cards;

/** What filling asks, waits for and explains. */
final class FillCards implements RoomCards {
    private final Actions actions;
    private final QuestionCards questions;
    private final SiteCards sites;

    FillCards(Actions actions) {
        this.actions = actions;
        questions = new QuestionCards(actions);
        sites = new SiteCards(actions);
    }

    @Override
    public Optional<Markup> build(Card card) {
        return card instanceof FillCard own ? Optional.of(build(own)) : Optional.empty();
    }

    private Markup build(FillCard card) {
        return switch (card) {
            case FillCard.AskSite askSite -> new AskSiteCard(actions).build(askSite);
            case FillCard.AskTarget askTarget -> new AskTargetCard(actions).build(askTarget);
            case FillCard.AskSkip askSkip -> questions.askSkip(askSkip.item());
            case FillCard.AskOldBack asked -> questions.askOldBack(asked);
            case FillCard.CheckingClock() ->
                    Cards.frame("looking").add(Cards.paragraph(Words.of("checking_clock")));
            case FillCard.CodeRefused refused -> new CodeRefusedCard(actions).build(refused);
            case FillCard.AskFrame askFrame -> sites.askFrame(askFrame);
            case FillCard.AskByItself askByItself -> sites.askByItself(askByItself);
            case FillCard.Waiting waiting -> questions.waiting(waiting);
        };
    }
}
