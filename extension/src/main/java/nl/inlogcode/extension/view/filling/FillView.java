package nl.inlogcode.extension.view.filling;

import java.util.Optional;
import nl.inlogcode.core.filling.FillCard;
import nl.inlogcode.core.filling.FillRoom;
import nl.inlogcode.core.screen.AccountRow;
import nl.inlogcode.core.screen.Card;
import nl.inlogcode.core.screen.PopupShell;
import nl.inlogcode.core.vault.VaultItem;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.view.parts.Buttons;
import nl.inlogcode.extension.view.parts.Cards;
import nl.inlogcode.extension.view.parts.Countdown;
import nl.inlogcode.extension.view.parts.Texts;
import nl.inlogcode.extension.view.screen.CodeActions;
import nl.inlogcode.extension.view.screen.PopupActions;
import nl.inlogcode.extension.view.screen.RoomView;
import nl.inlogcode.extension.view.screen.RowMenu;

/** What filling asks, waits for and explains. */
public final class FillView implements RoomView, CodeActions {
    private final PopupActions actions;
    private final FillRoom fill;
    private final Optional<Runnable> explain;
    private final BrowserQuestionCards sites;

    public FillView(PopupActions actions, FillRoom fill) {
        this.actions = actions;
        this.fill = fill;
        explain = actions.tab().map(tab -> actions.blocking(fill.explaining()::explain));
        sites = new BrowserQuestionCards(actions, fill, explain);
    }

    @Override
    public Optional<Markup> card(Card card) {
        return card instanceof FillCard own ? Optional.of(build(own)) : Optional.empty();
    }

    /** Shows what was seen on the page, if there is one. */
    public Optional<Runnable> explain() {
        return explain;
    }

    @Override
    public Runnable fill(String id) {
        return actions.blocking(() -> fill.filling().fill(id));
    }

    @Override
    public Runnable copy(String id) {
        return actions.blocking(() -> fill.copying().copy(id));
    }

    @Override
    public Runnable next(String id) {
        return actions.blocking(() -> fill.copying().next(id));
    }

    @Override
    public Runnable pressNext(String id, boolean press) {
        return actions.blocking(() -> fill.filling().choosePressNext(id, press));
    }

    @Override
    public void offer(AccountRow row, RowMenu menu) {
        var item = row.item();
        menu.choice(30, "code_refused", actions.blocking(() -> fill.help().check(item.id())));
        if (!item.knownSites().isEmpty()) {
            menu.choice(50, "account_sites", actions.blocking(() -> fill.sites().show(item.id())));
        }
        if (row.hasOld()) {
            menu.choice(60, "old_back", actions.blocking(() -> fill.oldCode().ask(item)));
        }
        if (row.ofThisSite() && row.autoFill()) {
            menu.choice(70, "by_itself_stop", actions.blocking(fill.autoFill()::stop));
        } else if (row.ofThisSite()) {
            menu.choice(70, "by_itself_start", actions.blocking(() -> fill.autoFill().ask(item)));
        }
        if (explain.isPresent()) {
            menu.choice(80, "what_seen", explain.get());
        }
    }

    private Markup build(FillCard card) {
        return switch (card) {
            case FillCard.AskSite askSite -> new AskSiteCard(actions, fill).build(askSite);
            case FillCard.AskTarget askTarget -> new AskTargetCard(actions, fill).build(askTarget);
            case FillCard.AskSkip askSkip -> askSkip(askSkip.item());
            case FillCard.AskOldBack asked -> askOldBack(asked);
            case FillCard.CheckingClock() ->
                    Cards.frame("looking").add(Cards.paragraph(Words.of("checking_clock")));
            case FillCard.CodeRefused refused -> new CodeRefusedCard(actions).build(refused);
            case FillCard.AskFrame askFrame -> sites.askFrame(askFrame);
            case FillCard.AskAutoFill askByItself -> sites.askByItself(askByItself);
            case FillCard.Sites known -> new AccountSitesCard(actions, fill).build(known.item());
            case FillCard.Waiting waiting -> waiting(waiting);
        };
    }

    private Markup askSkip(VaultItem item) {
        return Cards.frame("ask-skip")
                .add(
                        Cards.title("ask_skip_title"),
                        Cards.text("ask_skip_text"),
                        Buttons.row(
                                Buttons.primary("cancel", actions.of(PopupShell::dismiss)),
                                Buttons.plain(
                                        "skip",
                                        actions.blocking(() -> fill.copying().skip(item)))));
    }

    private Markup askOldBack(FillCard.AskOldBack asked) {
        return Cards.frame("ask-old-back")
                .add(
                        Cards.title("old_back"),
                        Cards.who(asked.item().account()),
                        Cards.text("old_back_text"),
                        Buttons.row(
                                Buttons.primary("cancel", actions.of(PopupShell::dismiss)),
                                Buttons.plain(
                                        "take_back",
                                        actions.blocking(() -> fill.oldCode().takeBack(asked)))));
    }

    private Markup waiting(FillCard.Waiting waiting) {
        return Cards.frame("waiting")
                .add(
                        Cards.title("waiting_title"),
                        Cards.paragraph(Texts.of("waiting", waiting.why())),
                        Countdown.until(waiting.until()),
                        Buttons.row(
                                Buttons.plain("cancel", actions.of(PopupShell::dismiss))
                                        .key(Buttons.PRIMARY_KEY)));
    }
}
