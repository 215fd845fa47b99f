package nl.inlogcode.extension.view.popup;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.popup.PopupRooms;
import nl.inlogcode.core.screen.AccountRows;
import nl.inlogcode.core.screen.Card;
import nl.inlogcode.core.screen.CodeNow;
import nl.inlogcode.core.screen.Notice;
import nl.inlogcode.core.screen.PopupState;
import nl.inlogcode.core.screen.VaultView;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.extension.browser.Tasks;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Fields;
import nl.inlogcode.extension.dom.Focus;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.dom.Slot;
import nl.inlogcode.extension.dom.Window;
import nl.inlogcode.extension.view.accounts.AccountView;
import nl.inlogcode.extension.view.enrol.EnrolView;
import nl.inlogcode.extension.view.filling.FillView;
import nl.inlogcode.extension.view.lock.LockView;
import nl.inlogcode.extension.view.lock.TroubleView;
import nl.inlogcode.extension.view.parts.Buttons;
import nl.inlogcode.extension.view.parts.Countdown;
import nl.inlogcode.extension.view.parts.NoticeView;
import nl.inlogcode.extension.view.recovery.ReminderView;
import nl.inlogcode.extension.view.screen.CardView;
import nl.inlogcode.extension.view.screen.ListView;
import nl.inlogcode.extension.view.screen.PopupActions;
import nl.inlogcode.extension.view.screen.RoomView;
import nl.inlogcode.extension.view.transfer.ImportView;

/** The popup on the screen: shows each state, and shows it anew when a code changes. */
final class PopupView {
    /** Rows made at first and at each scroll to the end: more than fit on any screen. */
    private static final int BATCH = 12;

    /** From so many accounts on, there is a field to search in. */
    private static final int SEARCH_FROM = 7;

    private final Slot<Card> card;
    private final Slot<Optional<Notice>> notice;
    private final Slot<VaultView> trouble;
    private final ListView list;
    private final Markup search = Markup.existing("search");
    private final Markup none = Markup.existing("none");
    private final ReminderView reminder;
    private final Markup ways = Markup.existing("ways");
    private final Optional<Markup> hadCodes;
    private PopupState state = PopupState.START;
    private int most = BATCH;
    private int timer;
    private boolean focused;

    /** The keyboard may go to the list: the user did something, or came for what is in it. */
    private boolean mayEnterList;

    /**
     * @param readsPage there is a page beside it to be read; else there are other ways to add, and
     *     the keyboard starts before them
     */
    PopupView(PopupActions actions, PopupRooms popup, ReminderView reminder, boolean readsPage) {
        this.reminder = reminder;
        var enrol = popup.enrol();
        var fill = new FillView(actions, popup.fill());
        var rooms =
                List.<RoomView>of(
                        new EnrolView(actions, enrol),
                        fill,
                        new AccountView(actions, popup.accounts()),
                        new ImportView(actions, popup.imports(), enrol::look));
        card = new Slot<>(Markup.existing("card"), new CardView(rooms)::build);
        notice =
                new Slot<>(
                        Markup.existing("notice"),
                        new NoticeView(
                                        id ->
                                                actions.blocking(
                                                        () ->
                                                                popup.accounts()
                                                                        .edit()
                                                                        .undoDelete(id)),
                                        fill::copy,
                                        fill.explain())
                                ::build);
        trouble =
                new Slot<>(
                        Markup.existing("trouble"),
                        new TroubleView(
                                        new LockView(actions, popup.unlock()),
                                        Optional.of(actions.openSettings()))
                                ::build);
        list = new ListView(Markup.existing("accounts"), fill, rooms);
        if (readsPage) {
            ways.add(
                    Buttons.plain("find_qr", actions.blocking(enrol::look)),
                    Buttons.quiet("type_key", actions.blocking(enrol::typeKey)),
                    Buttons.quiet("other_way", actions.openOtherWays()));
        } else {
            ways.add(Buttons.quiet("type_key", actions.blocking(enrol::typeKey)));
        }
        mayEnterList = readsPage;
        hadCodes = readsPage ? Optional.of(Markup.existing("had-codes")) : Optional.empty();
        var field = Markup.existing("query");
        field.on(
                "input",
                () -> {
                    var query = Fields.value(field.element());
                    most = BATCH;
                    actions.of(shell -> shell.search(query)).run();
                });
        Window.whenNearEnd(this::showMore);
        Countdown.start();
    }

    void show(PopupState newState) {
        state = newState;
        boolean newCard = card.show(state.card());
        notice.show(state.notice());
        boolean newLock =
                trouble.show(state.vault().withoutContent())
                        && state.vault() instanceof VaultView.Locked;
        showList();
        if (newLock) {
            Focus.on(Buttons.PRIMARY_KEY);
        } else {
            moveFocus(newCard);
        }
    }

    private void showList() {
        long now = Math.max(0, System.currentTimeMillis());
        var rows = AccountRows.of(state, now, most);
        list.show(rows, now);
        boolean ready = state.vault() instanceof VaultView.Ready;
        var vault = ready ? ((VaultView.Ready) state.vault()).vault() : Vault.EMPTY;
        int all = vault.items().size();
        search.shown(all >= SEARCH_FROM);
        none.shown(all > 0 && rows.isEmpty());
        none.text(Words.of("none_match"));
        // An empty vault has its ways in the card that says what was found.
        ways.shown(ready && (all > 0 || state.card() instanceof Card.None));
        // Where a browser lost everything, even the sign that there was something, it looks like
        // this: whoever had codes is to learn what helps.
        boolean looksNew = ready && all == 0 && vault.bin().isEmpty();
        hadCodes.ifPresent(question -> question.shown(looksNew));
        // One thing at a time: what is being asked comes first.
        boolean calm = state.card() instanceof Card.None;
        reminder.show(calm ? vault : Vault.EMPTY);
        Tasks.cancel(timer);
        timer = Tasks.after(CodeNow.untilChange(rows, now), this::showList);
    }

    private void showMore() {
        if (most < AccountRows.count(state)) {
            most += BATCH;
            showList();
        }
    }

    /** The keyboard goes to what the user most likely wants next, and never away from typing. */
    private void moveFocus(boolean newCard) {
        if (Focus.isTyping() || state.vault() instanceof VaultView.Loading) {
            return;
        }
        if (newCard && !(state.card() instanceof Card.None)) {
            Focus.onFromTheTop(Buttons.PRIMARY_KEY);
            mayEnterList = true;
            return;
        }
        if (mayEnterList && (!focused || Focus.isNowhere())) {
            var rows = AccountRows.of(state, Math.max(0, System.currentTimeMillis()), 1);
            if (!rows.isEmpty()) {
                var first = rows.get(0);
                Focus.on((first.ofThisSite() ? "fill-" : "code-") + first.id());
                focused = true;
            }
        }
    }
}
