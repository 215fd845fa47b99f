package nl.inlogcode.extension.view.enrol;

import java.util.Optional;
import nl.inlogcode.core.enrol.Candidate;
import nl.inlogcode.core.enrol.EnrolCard;
import nl.inlogcode.core.enrol.EnrolRoom;
import nl.inlogcode.core.enrol.OfferedSite;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.page.site.Scripts;
import nl.inlogcode.core.page.site.SiteDecision;
import nl.inlogcode.core.screen.PopupShell;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.view.parts.Buttons;
import nl.inlogcode.extension.view.parts.Cards;
import nl.inlogcode.extension.view.parts.HostView;
import nl.inlogcode.extension.view.parts.ReadyButton;
import nl.inlogcode.extension.view.parts.Texts;
import nl.inlogcode.extension.view.screen.PopupActions;

/** What was found and can be added. */
final class OfferCards {
    private final PopupActions actions;
    private final EnrolRoom enrol;

    OfferCards(PopupActions actions, EnrolRoom enrol) {
        this.actions = actions;
        this.enrol = enrol;
    }

    Markup offer(EnrolCard.Offer offer) {
        var odd = offer.site().filter(site -> site.odd().isPresent());
        return switch (offer.candidate()) {
            case Candidate.Known known ->
                    Cards.frame("known")
                            .add(
                                    Cards.title("known_title"),
                                    Cards.who(known.account()),
                                    Cards.text("known_text"),
                                    Buttons.row(
                                            Buttons.primary(
                                                    "close", actions.of(PopupShell::dismiss))));
            case Candidate.Foreign foreign -> foreign(foreign);
            case Candidate.Renewed renewed ->
                    odd.isPresent() ? odd(renewed, odd.get()) : renewed(renewed, offer.site());
            case Candidate.New fresh ->
                    odd.isPresent() ? odd(fresh, odd.get()) : fresh(fresh, offer);
        };
    }

    private Markup fresh(Candidate.New candidate, EnrolCard.Offer offer) {
        var card =
                Cards.frame("offer")
                        .add(
                                actions.readsPage()
                                        ? Cards.title("offer_title")
                                        : Cards.title("found_title"),
                                Cards.who(candidate.account()),
                                mixed(candidate.account()));
        return madeFor(card, offer.site())
                .add(
                        Buttons.row(
                                Buttons.primary("add", add(candidate.account())),
                                Buttons.plain("not_now", actions.of(PopupShell::dismiss))));
    }

    /** The safe answer is under the keyboard: any site may show anything in a part of its own. */
    private Markup foreign(Candidate.Foreign foreign) {
        var site = foreign.site();
        return Cards.frame("foreign")
                .add(
                        Cards.title("offer_title"),
                        Cards.who(foreign.account()),
                        site.isPresent()
                                ? HostView.of("foreign_text", site.get().shown())
                                : Cards.text("foreign_unknown"),
                        Cards.text("foreign_advice"),
                        Buttons.row(
                                Buttons.primary("not_now", actions.of(PopupShell::dismiss)),
                                Buttons.plain(
                                        "add_anyway",
                                        actions.adding(
                                                () -> enrol.begin().addForeign(foreign.account()),
                                                () -> enrol.addForeign(foreign.account())))));
    }

    /** Which site it will be for is not to be found out later. */
    private static Markup madeFor(Markup card, Optional<OfferedSite> site) {
        return site.isPresent() ? card.add(HostView.of("offer_for", site.get().host())) : card;
    }

    /** Another account of this issuer is for another site: both are named first. */
    private Markup odd(Candidate candidate, OfferedSite site) {
        var decision = site.odd().orElseThrow();
        var card =
                Cards.frame("offer-odd")
                        .add(Cards.who(candidate.account()), mixed(candidate.account()));
        if (decision instanceof SiteDecision.LookAlike alike) {
            var reason = alike.reasons().get(0);
            card.add(
                    Cards.title("alike_title"),
                    Cards.paragraph(Texts.of("alike", reason))
                            .attribute("data-reason", Texts.name(reason)));
        } else {
            card.add(Cards.title("ask_site_title"));
        }
        var add = Buttons.plain("add_anyway", addAnyway(candidate));
        ReadyButton.count(add, site.readyAt(), "add_anyway", "add_anyway_in");
        return card.add(
                HostView.of("offer_other", site.known().orElseThrow()),
                HostView.of("site_here", site.host()),
                Cards.text("offer_odd_text"),
                Buttons.row(Buttons.primary("not_now", actions.of(PopupShell::dismiss)), add));
    }

    private Runnable addAnyway(Candidate candidate) {
        return candidate instanceof Candidate.Renewed renewed
                ? renew(renewed)
                : add(candidate.account());
    }

    private Runnable add(Account account) {
        return actions.adding(() -> enrol.begin().add(account), () -> enrol.add(account));
    }

    private Runnable renew(Candidate.Renewed renewed) {
        return actions.adding(
                () -> enrol.begin().renew(renewed.account(), renewed.old()),
                () -> enrol.renew(renewed.account(), renewed.old()));
    }

    private Markup renewed(Candidate.Renewed renewed, Optional<OfferedSite> site) {
        var card =
                Cards.frame("renewed")
                        .add(
                                Cards.title("renewed_title"),
                                Cards.who(renewed.account()),
                                mixed(renewed.account()));
        return madeFor(card, site)
                .add(
                        Cards.text("renewed_text"),
                        Buttons.row(
                                Buttons.primary("renew", renew(renewed)),
                                Buttons.plain("not_now", actions.of(PopupShell::dismiss))),
                        Buttons.row(Buttons.quiet("add_beside", add(renewed.account()))));
    }

    /** The whole key, for comparing: it is the user's own, and the page shows it too. */
    Markup key(EnrolCard.KeyOnPage shown) {
        var key = shown.key();
        var again =
                shown.complete()
                        ? Buttons.quiet("look_again", actions.blocking(enrol::look))
                        : Buttons.quiet("look_longer", actions.blocking(enrol::lookLonger));
        return Cards.frame("key-on-page")
                .add(
                        Cards.title("page_key_title"),
                        shown.complete()
                                ? Cards.text("page_key_text")
                                : Cards.text("page_key_early_text"),
                        Markup.of("p", "shown-key").text(key.grouped()),
                        Buttons.row(
                                Buttons.primary(
                                        "use_key", actions.blocking(() -> enrol.useKey(key))),
                                Buttons.plain("not_now", actions.of(PopupShell::dismiss))),
                        Buttons.row(again));
    }

    /** A name in which letters of two scripts stand may be made to look like another. */
    private static Markup mixed(Account account) {
        var hint = Cards.text("mixed_name");
        hint.shown(Scripts.isMixedName(account.issuer() + " " + account.accountName()));
        return hint;
    }

    Markup choose(EnrolCard.Choose card) {
        var candidates = card.candidates();
        var list = Markup.of("ul", "choices");
        for (var candidate : card.shown()) {
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
                                                    actions.blocking(
                                                            () -> enrol.choose(candidate)))));
        }
        return Cards.frame("choose")
                .add(
                        Markup.of("h2", "")
                                .text(Words.of("choose_title", String.valueOf(candidates.size()))),
                        Cards.text("choose_text"),
                        list,
                        Cards.more(candidates.size() - card.shown().size()),
                        Buttons.row(Buttons.plain("not_now", actions.of(PopupShell::dismiss))));
    }
}
