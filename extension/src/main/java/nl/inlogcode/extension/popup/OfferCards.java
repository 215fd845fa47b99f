package nl.inlogcode.extension.popup;

import java.util.List;
import nl.inlogcode.core.app.Candidate;
import nl.inlogcode.core.app.Popup;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.otpauth.PageKey;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Markup;

/** What was found and can be added. */
final class OfferCards {
    private final Actions actions;

    OfferCards(Actions actions) {
        this.actions = actions;
    }

    Markup offer(Candidate candidate) {
        if (candidate instanceof Candidate.Known) {
            return CardView.frame("known")
                    .add(
                            CardView.title("known_title"),
                            who(candidate.account()),
                            CardView.text("known_text"),
                            Buttons.row(Buttons.primary("close", actions.of(Popup::dismiss))));
        }
        if (candidate instanceof Candidate.Renewed renewed) {
            return renewed(renewed);
        }
        return CardView.frame("offer")
                .add(
                        CardView.title("offer_title"),
                        who(candidate.account()),
                        Buttons.row(
                                Buttons.primary(
                                        "add", actions.of(popup -> popup.add(candidate.account()))),
                                Buttons.plain("not_now", actions.of(Popup::dismiss))));
    }

    private Markup renewed(Candidate.Renewed renewed) {
        return CardView.frame("renewed")
                .add(
                        CardView.title("renewed_title"),
                        who(renewed.account()),
                        CardView.text("renewed_text"),
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
        return CardView.frame("key-on-page")
                .add(
                        CardView.title("page_key_title"),
                        CardView.text("page_key_text"),
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
                                            .add(who(candidate.account()))
                                            .on(
                                                    "click",
                                                    actions.of(popup -> popup.choose(candidate)))));
        }
        return CardView.frame("choose")
                .add(
                        Markup.of("h2", "")
                                .text(Words.of("choose_title", String.valueOf(candidates.size()))),
                        CardView.text("choose_text"),
                        list,
                        Buttons.row(Buttons.plain("not_now", actions.of(Popup::dismiss))));
    }

    static Markup who(Account account) {
        return Markup.of("span", "who")
                .add(
                        Markup.of("strong", "issuer").text(Texts.title(account)),
                        Markup.of("span", "name").text(Texts.subtitle(account)));
    }
}
