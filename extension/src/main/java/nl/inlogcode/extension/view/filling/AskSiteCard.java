package nl.inlogcode.extension.view.filling;

import nl.inlogcode.core.filling.FillCard;
import nl.inlogcode.core.filling.FillRoom;
import nl.inlogcode.core.page.site.SiteDecision;
import nl.inlogcode.core.screen.PopupShell;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Fields;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.view.parts.Buttons;
import nl.inlogcode.extension.view.parts.Cards;
import nl.inlogcode.extension.view.parts.HostView;
import nl.inlogcode.extension.view.parts.ReadyButton;
import nl.inlogcode.extension.view.parts.Texts;
import nl.inlogcode.extension.view.screen.PopupActions;

/**
 * The question before a code goes to another site than its own: both hosts in full, the warning
 * first. Where there is one, the safe answer is under the keyboard, the other one opens only after
 * a while, and counts once unless the user ticks that it is to be remembered.
 */
final class AskSiteCard {
    private final PopupActions actions;
    private final FillRoom fill;

    AskSiteCard(PopupActions actions, FillRoom fill) {
        this.actions = actions;
        this.fill = fill;
    }

    Markup build(FillCard.AskSite asked) {
        var question = asked.question();
        var decision = question.decision();
        var card = Cards.frame("ask-site");
        var here = HostView.of("site_here", question.here());
        return switch (decision) {
            case SiteDecision.FirstSite() ->
                    card.add(
                            Cards.title("first_site_title"),
                            Cards.text("first_site_text"),
                            here,
                            calm(asked));
            case SiteDecision.SameSiteOtherHost other ->
                    card.add(
                            Cards.title("same_site_title"),
                            HostView.of("site_made", question.known().orElseThrow()),
                            here,
                            Cards.text("same_site_text"),
                            calm(asked));
            case SiteDecision.LookAlike alike -> {
                var reason = alike.reasons().get(0);
                card.attribute("data-alike", "true");
                card.add(
                        Cards.title("alike_title"),
                        Cards.paragraph(Texts.of("alike", reason))
                                .attribute("data-reason", Texts.name(reason)));
                yield warning(card, here, asked);
            }
            case SiteDecision.Other() -> other(card, here, asked);
            // It is not asked about; if it were, as about any other.
            case SiteDecision.Same() -> other(card, here, asked);
        };
    }

    private Markup other(Markup card, Markup here, FillCard.AskSite asked) {
        card.attribute("data-alike", "false").add(Cards.title("ask_site_title"));
        return warning(card, here, asked);
    }

    private Markup warning(Markup card, Markup here, FillCard.AskSite asked) {
        var question = asked.question();
        var remember = Markup.of("input", "").attribute("type", "checkbox").key("remember");
        remember.attribute("data-action", "remember_site");
        var yes =
                Buttons.plain(
                        "fill_anyway",
                        () -> {
                            boolean ticked = Fields.isChecked(remember.element());
                            actions.blocking(() -> fill.filling().fillAnyway(asked, ticked)).run();
                        });
        ReadyButton.count(yes, question.readyAt(), "fill_anyway", "fill_anyway_in");
        return card.add(
                HostView.of("site_made", question.known().orElseThrow()),
                here,
                Cards.text("ask_site_text"),
                Markup.of("label", "tick")
                        .add(remember, Markup.of("span", "").text(Words.of("remember_site"))),
                Buttons.row(Buttons.primary("do_not_fill", actions.of(PopupShell::dismiss)), yes));
    }

    /** What is remembered is said in the text. */
    private Markup calm(FillCard.AskSite asked) {
        return Buttons.row(
                Buttons.primary(
                        "fill_here",
                        actions.blocking(() -> fill.filling().fillAnyway(asked, true))),
                Buttons.plain("do_not_fill", actions.of(PopupShell::dismiss)));
    }
}
