package nl.inlogcode.extension.popup;

import nl.inlogcode.core.app.Card;
import nl.inlogcode.core.app.Popup;
import nl.inlogcode.extension.browser.AskedSite;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.view.Buttons;
import nl.inlogcode.extension.view.Cards;

/** What the browser must be asked for: one site, and why. */
final class SiteCards {
    private final Actions actions;

    SiteCards(Actions actions) {
        this.actions = actions;
    }

    Markup askFrame(Card.AskFrame asked) {
        var yes =
                actions.askForSite(
                        AskedSite.FRAME,
                        asked.frame(),
                        asked.item().id(),
                        (popup, allowed) -> popup.filling().frameAllowed(asked, allowed));
        return Cards.frame("ask-frame")
                .add(
                        Cards.title("ask_frame_title"),
                        QuestionCards.site("ask_frame_site", asked.frame().shown()),
                        Cards.text("ask_frame_text"),
                        choices(yes),
                        Buttons.row(Buttons.quiet("what_seen", actions.explain().orElseThrow())));
    }

    Markup askByItself(Card.AskByItself asked) {
        var yes =
                actions.askForSite(
                        AskedSite.BY_ITSELF,
                        asked.site(),
                        asked.item().id(),
                        (popup, allowed) -> popup.byItself().allowed(asked, allowed));
        return Cards.frame("ask-by-itself")
                .add(
                        Cards.title("ask_by_itself_title"),
                        QuestionCards.site("ask_by_itself_site", asked.site().shown()),
                        Cards.text("ask_by_itself_text"),
                        Cards.text("ask_by_itself_browser"),
                        choices(yes));
    }

    private Markup choices(Runnable yes) {
        return Buttons.row(
                Buttons.primary("ask_browser", yes),
                Buttons.plain("not_now", actions.of(Popup::dismiss)));
    }
}
