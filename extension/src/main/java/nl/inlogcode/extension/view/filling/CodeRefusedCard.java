package nl.inlogcode.extension.view.filling;

import nl.inlogcode.core.filling.FillCard;
import nl.inlogcode.core.page.clock.ClockCheck;
import nl.inlogcode.core.page.clock.ClockCheck.Direction;
import nl.inlogcode.core.screen.PopupShell;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.view.parts.Buttons;
import nl.inlogcode.extension.view.parts.Cards;
import nl.inlogcode.extension.view.screen.PopupActions;

/** Why a site may not take a code: what was measured first, then what else it can be. */
final class CodeRefusedCard {
    private final PopupActions actions;

    CodeRefusedCard(PopupActions actions) {
        this.actions = actions;
    }

    Markup build(FillCard.CodeRefused refused) {
        var card = Cards.frame("code-refused").add(Cards.title("code_refused_title"));
        clock(card, refused);
        return card.add(
                Cards.text("code_refused_others"),
                Markup.of("ul", "causes")
                        .add(
                                cause(Words.of("code_refused_expired")),
                                cause(Words.of("code_refused_twice")),
                                cause(Words.of("code_refused_account")),
                                cause(Words.of("code_refused_renewed"))),
                Buttons.row(Buttons.primary("close", actions.of(PopupShell::dismiss))));
    }

    private static void clock(Markup card, FillCard.CodeRefused refused) {
        switch (refused.clock()) {
            case ClockCheck.Off off -> {
                var span = SpanOfTime.of(off.seconds());
                card.attribute("data-clock", off.isBelievable() ? "off" : "far")
                        .add(
                                Cards.paragraph(
                                        off.direction() == Direction.BEHIND
                                                ? Words.of("clock_behind", span)
                                                : Words.of("clock_ahead", span)),
                                off.isBelievable()
                                        ? Cards.text("clock_corrected")
                                        : Cards.text("clock_too_far"),
                                howToSet());
            }
            case ClockCheck.Fine() ->
                    card.attribute("data-clock", "fine").add(Cards.text("clock_fine"));
            case ClockCheck.CouldNotMeasure not ->
                    card.attribute("data-clock", "unknown")
                            .add(
                                    refused.here()
                                            ? Cards.text("clock_unknown")
                                            : Cards.text("clock_elsewhere"),
                                    howToSet());
        }
    }

    private static Markup howToSet() {
        return Markup.of("details", "how")
                .add(
                        Markup.of("summary", "").text(Words.of("clock_how")),
                        Cards.text("clock_windows"),
                        Cards.text("clock_macos"),
                        Cards.text("clock_linux"));
    }

    private static Markup cause(String words) {
        return Markup.of("li", "").text(words);
    }
}
