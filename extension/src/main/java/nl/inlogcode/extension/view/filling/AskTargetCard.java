package nl.inlogcode.extension.view.filling;

import nl.inlogcode.core.filling.FillCard;
import nl.inlogcode.core.filling.FillRoom;
import nl.inlogcode.core.filling.TargetQuestion;
import nl.inlogcode.core.page.site.SiteDecision;
import nl.inlogcode.core.screen.PopupShell;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.view.parts.Buttons;
import nl.inlogcode.extension.view.parts.Cards;
import nl.inlogcode.extension.view.parts.HostView;
import nl.inlogcode.extension.view.parts.ReadyButton;
import nl.inlogcode.extension.view.parts.Texts;
import nl.inlogcode.extension.view.screen.PopupActions;

/**
 * The question before a code goes into a form that sends it to another site than the page's own. It
 * is the question of another site, with the page's site beside the one that the code would go to.
 */
final class AskTargetCard {
    private final PopupActions actions;
    private final FillRoom fill;

    AskTargetCard(PopupActions actions, FillRoom fill) {
        this.actions = actions;
        this.fill = fill;
    }

    Markup build(FillCard.AskTarget asked) {
        var question = asked.question();
        boolean calm = question.isCalm();
        var card =
                Cards.frame("ask-site")
                        .attribute("data-sends", asked.sends().printed())
                        .add(
                                calm
                                        ? Cards.title("target_same_title")
                                        : Cards.title("target_title"),
                                HostView.of("site_here", question.page()));
        for (var place : question.places()) {
            add(card, place, question);
        }
        card.add(calm ? Cards.text("target_same_text") : Cards.text("target_text"));
        var no = actions.of(PopupShell::dismiss);
        Runnable yes = actions.blocking(() -> fill.filling().fillElsewhere(asked));
        return card.add(
                calm
                        ? Buttons.row(
                                Buttons.primary("fill_here", yes), Buttons.plain("do_not_fill", no))
                        : Buttons.row(
                                Buttons.primary("do_not_fill", no),
                                later(yes, question.readyAt())));
    }

    private static void add(Markup card, TargetQuestion.Place place, TargetQuestion question) {
        if (place.site().isEmpty()) {
            card.add(HostView.of("target_to", place.text()), Cards.text("target_no_site"));
            return;
        }
        var site = place.site().get();
        // The same host, but not the same way to it: then only the whole address tells.
        card.add(
                site.here().equals(question.page())
                        ? HostView.of("target_to", place.text())
                        : HostView.of("target_to", site.here()));
        if (place.plain()) {
            card.add(Cards.text("target_plain"));
        } else if (site.decision() instanceof SiteDecision.LookAlike alike) {
            card.add(Cards.paragraph(Texts.of("alike", alike.reasons().get(0))));
        }
    }

    /** A yes that opens when there was time to read. */
    private static Markup later(Runnable yes, long readyAt) {
        var button = Buttons.plain("fill_anyway", yes);
        ReadyButton.count(button, readyAt, "fill_anyway", "fill_anyway_in");
        return button;
    }
}
