package nl.inlogcode.extension.view.filling;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.inlogcode.core.filling.FillCard;
import nl.inlogcode.core.filling.FillRoom;
import nl.inlogcode.core.page.site.Origin;
import nl.inlogcode.core.page.site.SiteDecision;
import nl.inlogcode.core.screen.PopupShell;
import nl.inlogcode.extension.browser.Permissions;
import nl.inlogcode.extension.browser.Permissions.AskedSite;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Fields;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.view.parts.Buttons;
import nl.inlogcode.extension.view.parts.Cards;
import nl.inlogcode.extension.view.parts.HostView;
import nl.inlogcode.extension.view.parts.ReadyButton;
import nl.inlogcode.extension.view.parts.Texts;
import nl.inlogcode.extension.view.screen.PopupActions;

/** What the browser must be asked for: one site, and why. */
final class BrowserQuestionCards {
    private final PopupActions actions;
    private final FillRoom fill;
    private final Optional<Runnable> explain;

    /** Gets what the user said to the browser. Blocks. */
    private interface Allowed {
        void on(boolean allowed);
    }

    BrowserQuestionCards(PopupActions actions, FillRoom fill, Optional<Runnable> explain) {
        this.explain = explain;
        this.actions = actions;
        this.fill = fill;
    }

    /** First whose the frame is, and whose the page around it; only then the browser is asked. */
    Markup askFrame(FillCard.AskFrame asked) {
        var question = asked.question();
        var decision = question.decision();
        boolean calm = !question.isWarning();
        var stay = Markup.of("input", "").attribute("type", "checkbox").attribute("name", "stay");
        Runnable yes =
                askForSite(
                        AskedSite.FRAME,
                        asked.frame(),
                        asked.item().id(),
                        () -> Fields.isChecked(stay.element()),
                        allowed ->
                                fill.filling()
                                        .frameAllowed(
                                                asked, allowed, Fields.isChecked(stay.element())));
        var card =
                Cards.frame("ask-frame")
                        .attribute("data-calm", String.valueOf(calm))
                        .add(calm ? Cards.title("ask_frame_title") : warning(decision));
        boolean same =
                switch (decision) {
                    case SiteDecision.Same() -> true;
                    case SiteDecision.LookAlike alike -> {
                        card.add(Cards.paragraph(Texts.of("alike", alike.reasons().get(0))));
                        yield false;
                    }
                    case SiteDecision.FirstSite() -> false;
                    case SiteDecision.SameSiteOtherHost other -> false;
                    case SiteDecision.Other() -> false;
                };
        if (!same) {
            question.known().ifPresent(known -> card.add(HostView.of("site_made", known)));
        }
        card.add(HostView.of("ask_frame_site", question.here()));
        asked.around().ifPresent(page -> card.add(HostView.of("ask_frame_around", page)));
        if (!calm) {
            card.add(Cards.text("ask_site_text"));
        }
        card.add(
                Cards.text("ask_frame_text"),
                Cards.text("ask_frame_back"),
                Markup.of("label", "tick")
                        .add(stay, Markup.of("span", "").text(Words.of("ask_frame_stay"))));
        return card.add(
                calm
                        ? choices(yes)
                        : Buttons.row(
                                Buttons.primary("not_now", actions.of(PopupShell::dismiss)),
                                later(yes, question.readyAt())),
                Buttons.row(Buttons.quiet("what_seen", explain.orElseThrow())));
    }

    private static Markup warning(SiteDecision decision) {
        return decision instanceof SiteDecision.LookAlike
                ? Cards.title("alike_title")
                : Cards.title("ask_site_title");
    }

    Markup askByItself(FillCard.AskAutoFill asked) {
        var yes =
                askForSite(
                        AskedSite.BY_ITSELF,
                        asked.site(),
                        asked.item().id(),
                        () -> true,
                        allowed -> fill.autoFill().allowed(asked, allowed));
        return Cards.frame("ask-by-itself")
                .add(
                        Cards.title("ask_by_itself_title"),
                        HostView.of("ask_by_itself_site", asked.site().shown()),
                        Cards.text("ask_by_itself_text"),
                        Cards.text("ask_by_itself_browser"),
                        choices(yes));
    }

    private Markup choices(Runnable yes) {
        return Buttons.row(
                Buttons.primary("ask_browser", yes),
                Buttons.plain("not_now", actions.of(PopupShell::dismiss)));
    }

    /** A yes that opens when there was time to read. */
    private static Markup later(Runnable yes, long readyAt) {
        var button = Buttons.plain("fill_anyway", yes);
        ReadyButton.count(button, readyAt, "fill_anyway", "fill_anyway_in");
        return button;
    }

    /**
     * Lets the browser ask for one site. At once, within the click: browsers want that. Where the
     * popup is closed by the question, the background worker reads the note and goes on.
     *
     * @param what for: a constant of {@link AskedSite}
     * @param stays looked at as the user clicks: the permission outlives a filling
     */
    private Runnable askForSite(
            String what, Origin site, String account, BooleanSupplier stays, Allowed then) {
        return () -> {
            AskedSite.note(
                    what,
                    site.serialised(),
                    account,
                    stays.getAsBoolean(),
                    actions.tab().orElseThrow());
            Permissions.request(
                    site, allowed -> actions.blocking(() -> answered(then, allowed)).run());
        };
    }

    private static void answered(Allowed then, boolean allowed) {
        AskedSite.take();
        then.on(allowed);
    }
}
