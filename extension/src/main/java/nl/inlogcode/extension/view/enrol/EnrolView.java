package nl.inlogcode.extension.view.enrol;

import java.util.Optional;
import nl.inlogcode.core.enrol.EnrolCard;
import nl.inlogcode.core.enrol.EnrolRoom;
import nl.inlogcode.core.screen.Card;
import nl.inlogcode.core.screen.PopupShell;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.view.parts.Buttons;
import nl.inlogcode.extension.view.parts.Cards;
import nl.inlogcode.extension.view.parts.Texts;
import nl.inlogcode.extension.view.screen.PopupActions;
import nl.inlogcode.extension.view.screen.RoomView;

/** What comes of looking at the page, and of typing a key. */
public final class EnrolView implements RoomView {
    private final PopupActions actions;
    private final EnrolRoom enrol;
    private final OfferCards offers;
    private final ManualCard form;

    public EnrolView(PopupActions actions, EnrolRoom enrol) {
        this.actions = actions;
        this.enrol = enrol;
        offers = new OfferCards(actions, enrol);
        form = new ManualCard(actions, enrol);
    }

    @Override
    public Optional<Markup> card(Card card) {
        return card instanceof EnrolCard own ? Optional.of(build(own)) : Optional.empty();
    }

    private Markup build(EnrolCard card) {
        return switch (card) {
            case EnrolCard.Looking() ->
                    Cards.frame("looking").add(Cards.paragraph(Words.of("looking")));
            case EnrolCard.Offer offer -> offers.offer(offer);
            case EnrolCard.Choose choose -> offers.choose(choose);
            case EnrolCard.Manual manual -> form.build(manual);
            case EnrolCard.NothingFound() ->
                    withOtherWays(
                            Cards.frame("nothing")
                                    .add(Cards.title("nothing_title"), Cards.text("nothing_text")),
                            "look_again");
            case EnrolCard.KeyOnPage shown -> offers.key(shown);
            case EnrolCard.NotSure() ->
                    withOtherWays(
                            Cards.frame("not-sure")
                                    .add(
                                            Cards.title("not_sure_title"),
                                            Cards.text("not_sure_text")),
                            Buttons.primary("look_longer", actions.blocking(enrol::lookLonger)));
            case EnrolCard.PartFound() ->
                    withOtherWays(
                            Cards.frame("part")
                                    .add(Cards.title("part_title"), Cards.text("part_text")),
                            "look_again");
            case EnrolCard.PageSilent() ->
                    withOtherWays(
                            Cards.frame("silent")
                                    .add(Cards.title("silent_title"), Cards.text("silent_text")),
                            "look_again");
            case EnrolCard.PageForbidden() ->
                    withOtherWays(
                            Cards.frame("forbidden")
                                    .add(
                                            Cards.title("forbidden_title"),
                                            Cards.text("forbidden_text")),
                            "look_again");
            // Not by a button here: Firefox takes the leave to read away with the page.
            case EnrolCard.PageGone() ->
                    Cards.frame("gone")
                            .add(
                                    Cards.title("gone_title"),
                                    Cards.text("gone_text"),
                                    Buttons.row(
                                            Buttons.primary(
                                                    "close", actions.of(PopupShell::dismiss))));
            case EnrolCard.OtherQr other ->
                    withOtherWays(
                            Cards.frame("other-qr")
                                    .add(Cards.title("other_qr_title"), Cards.text("other_qr_text"))
                                    .add(Markup.of("p", "foreign").text(other.text())),
                            "look_again");
            case EnrolCard.Refused refused ->
                    withOtherWays(
                            Cards.frame("refused")
                                    .add(
                                            Cards.title("refused_title"),
                                            Cards.paragraph(
                                                    Texts.of("rejection", refused.reason()))),
                            "look_again");
            case EnrolCard.LookFailed() ->
                    withOtherWays(
                            Cards.frame("failed")
                                    .add(Cards.title("failed_title"), Cards.text("failed_text")),
                            "look_again");
        };
    }

    private Markup withOtherWays(Markup card, String again) {
        return withOtherWays(card, Buttons.primary(again, actions.blocking(enrol::look)));
    }

    private Markup withOtherWays(Markup card, Markup next) {
        return card.add(
                Buttons.row(next, Buttons.plain("close", actions.of(PopupShell::dismiss))),
                Buttons.row(
                        Buttons.quiet("type_key", actions.blocking(enrol::typeKey)),
                        Buttons.quiet("other_way", actions.openOtherWays())));
    }
}
