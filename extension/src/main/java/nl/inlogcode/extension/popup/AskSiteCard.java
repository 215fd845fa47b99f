package nl.inlogcode.extension.popup;

import nl.inlogcode.core.app.Card;
import nl.inlogcode.core.app.Popup;
import nl.inlogcode.core.site.SiteDecision;
import nl.inlogcode.extension.browser.Tasks;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.view.Buttons;
import nl.inlogcode.extension.view.Cards;
import nl.inlogcode.extension.view.Texts;

/**
 * The question before a code goes to another site than its own: both hosts in full, the warning
 * first. Where there is one, the safe answer is under the keyboard and the other one opens only
 * after a while.
 */
final class AskSiteCard {
    private final Actions actions;

    AskSiteCard(Actions actions) {
        this.actions = actions;
    }

    Markup build(Card.AskSite asked) {
        var question = asked.question();
        var decision = question.decision();
        var card = Cards.frame("ask-site");
        var here = HostView.of("site_here", question.here());
        if (decision instanceof SiteDecision.FirstSite) {
            return card.add(
                    Cards.title("first_site_title"),
                    Cards.text("first_site_text"),
                    here,
                    calm(asked));
        }
        if (decision instanceof SiteDecision.SameSiteOtherHost) {
            return card.add(
                    Cards.title("same_site_title"),
                    HostView.of("site_made", question.known().orElseThrow()),
                    here,
                    Cards.text("same_site_text"),
                    calm(asked));
        }
        boolean alike = decision instanceof SiteDecision.LookAlike;
        card.attribute("data-alike", String.valueOf(alike));
        card.add(alike ? Cards.title("alike_title") : Cards.title("ask_site_title"));
        if (decision instanceof SiteDecision.LookAlike lookAlike) {
            card.add(
                    Cards.paragraph(Texts.of("alike", lookAlike.reasons().get(0)))
                            .attribute("data-reason", Texts.name(lookAlike.reasons().get(0))));
        }
        return card.add(
                HostView.of("site_made", question.known().orElseThrow()),
                here,
                Cards.text("ask_site_text"),
                Buttons.row(
                        Buttons.primary("do_not_fill", actions.of(Popup::dismiss)), later(asked)));
    }

    private Markup calm(Card.AskSite asked) {
        return Buttons.row(
                Buttons.primary("fill_here", yes(asked)),
                Buttons.plain("do_not_fill", actions.of(Popup::dismiss)));
    }

    private Runnable yes(Card.AskSite asked) {
        return actions.of(popup -> popup.fillAnyway(asked));
    }

    /** Opens when there was time to read, and says how long that takes. */
    private Markup later(Card.AskSite asked) {
        var button = Buttons.plain("fill_anyway", yes(asked));
        count(button, asked.question().readyAt());
        return button;
    }

    private static void count(Markup button, long readyAt) {
        long left = readyAt - System.currentTimeMillis();
        if (left <= 0) {
            button.without("disabled").text(Words.of("fill_anyway"));
            return;
        }
        button.attribute("disabled", "")
                .text(Words.of("fill_anyway_in", String.valueOf((left + 999) / 1000)));
        Tasks.after((int) Math.min(left, 1000), () -> count(button, readyAt));
    }
}
