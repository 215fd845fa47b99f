package nl.inlogcode.extension.popup;

import java.util.List;
import nl.inlogcode.core.app.Candidate;
import nl.inlogcode.core.app.Popup;
import nl.inlogcode.core.otpauth.PageKey;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.view.Buttons;
import nl.inlogcode.extension.view.Cards;

/** What was found and can be added. */
final class OfferCards {
    private final Actions actions;

    OfferCards(Actions actions) {
        this.actions = actions;
    }

    Markup offer(Candidate candidate) {
        if (candidate instanceof Candidate.Known) {
            return Cards.frame("known")
                    .add(
                            Cards.title("known_title"),
                            Cards.who(candidate.account()),
                            Cards.text("known_text"),
                            Buttons.row(Buttons.primary("close", actions.of(Popup::dismiss))));
        }
        if (candidate instanceof Candidate.Renewed renewed) {
            return renewed(renewed);
        }
        return Cards.frame("offer")
                .add(
                        Cards.title("offer_title"),
                        Cards.who(candidate.account()),
                        Buttons.row(
                                Buttons.primary(
                                        "add", actions.of(popup -> popup.add(candidate.account()))),
                                Buttons.plain("not_now", actions.of(Popup::dismiss))));
    }

    private Markup renewed(Candidate.Renewed renewed) {
        return Cards.frame("renewed")
                .add(
                        Cards.title("renewed_title"),
                        Cards.who(renewed.account()),
                        Cards.text("renewed_text"),
                        Buttons.row(
                                Buttons.primary(
                                        "renew",
                                        actions.of(
                                                popup ->
                                                        popup.renew(
                                                                renewed.account(), renewed.old()))),
                                Buttons.plain("not_now", actions.of(Popup::dismiss))),
                        Buttons.row(
                                Buttons.quiet(
                                        "add_beside",
                                        actions.of(popup -> popup.add(renewed.account())))));
    }

    /** Words only: the key itself is shown in the form, where it can be compared and changed. */
    Markup key(PageKey key) {
        return Cards.frame("key-on-page")
                .add(
                        Cards.title("page_key_title"),
                        Cards.text("page_key_text"),
                        Buttons.row(
                                Buttons.primary("use_key", actions.of(popup -> popup.useKey(key))),
                                Buttons.plain("not_now", actions.of(Popup::dismiss))),
                        Buttons.row(Buttons.quiet("look_again", actions.of(Popup::look))));
    }

    Markup choose(List<Candidate> candidates) {
        var list = Markup.of("ul", "choices");
        for (var candidate : candidates) {
            list.add(
                    Markup.of("li", "")
                            .add(
                                    Markup.of("button", "choice")
                                            .attribute("type", "button")
                                            .attribute("data-action", "choose")
                                            // The keyboard goes to the first one of this name.
                                            .key(Buttons.PRIMARY_KEY)
                                            .add(Cards.who(candidate.account()))
                                            .on(
                                                    "click",
                                                    actions.of(popup -> popup.choose(candidate)))));
        }
        return Cards.frame("choose")
                .add(
                        Markup.of("h2", "")
                                .text(Words.of("choose_title", String.valueOf(candidates.size()))),
                        Cards.text("choose_text"),
                        list,
                        Buttons.row(Buttons.plain("not_now", actions.of(Popup::dismiss))));
    }
}
