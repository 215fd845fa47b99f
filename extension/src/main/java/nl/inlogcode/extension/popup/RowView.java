package nl.inlogcode.extension.popup;

import nl.inlogcode.core.app.AccountRow;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.view.Buttons;
import nl.inlogcode.extension.view.Cards;
import nl.inlogcode.extension.view.Texts;

/**
 * One account in the list. At each time step only the texts change, so that a menu that is open
 * stays open and the keyboard stays where it is.
 */
final class RowView {
    private final AccountRow built;
    private final Markup menu = Markup.of("details", "more");
    private final Markup element;
    private final Markup code;
    private final Markup next;
    private final Markup fill;
    private final NextChoice choice;

    RowView(AccountRow row, Actions actions, long now) {
        built = row;
        var id = row.id();
        code =
                Markup.of("button", "code")
                        .attribute("type", "button")
                        .attribute("data-action", "copy")
                        .attribute("title", Words.of("copy"))
                        .key("code-" + id)
                        .on("click", actions.of(popup -> popup.copy(id)));
        next = Markup.of("span", "next").attribute("aria-hidden", "true");
        var line = Markup.of("div", "code-line").add(code);
        var period = Texts.period(row.item().account());
        if (period.isPresent()) {
            line.add(Countdown.ofPeriod(period.get(), now, row.shift()));
        } else {
            line.add(Buttons.plain("next_code", actions.of(popup -> popup.next(id))));
            line.attribute("class", "code-line counted");
        }
        fill = fillButton(row, actions);
        choice = new NextChoice(id, actions);
        line.add(next, fill);
        element =
                Markup.of("li", row.ofThisSite() ? "account here" : "account")
                        .attribute("data-account", id)
                        .add(head(row, actions), line, choice.element());
        remark(row);
        show(row);
    }

    private static Markup fillButton(AccountRow row, Actions actions) {
        var id = row.id();
        var button =
                row.ofThisSite()
                        ? Buttons.primary("fill", actions.of(popup -> popup.fill(id)))
                        : Buttons.plain("fill", actions.of(popup -> popup.fill(id)));
        return button.key("fill-" + id);
    }

    private Markup head(AccountRow row, Actions actions) {
        var item = row.item();
        var summary =
                Markup.of("summary", "")
                        .attribute(
                                "aria-label", Words.of("more_label", Texts.label(item.account())))
                        .attribute("title", Words.of("more"));
        var askName = actions.of(popup -> popup.askName(item));
        var toPhone = actions.of(popup -> popup.toPhone(item.id()));
        var refused = actions.of(popup -> popup.codeHelp().check(item.id()));
        var delete = actions.of(popup -> popup.delete(item.id()));
        var choices =
                Markup.of("div", "menu")
                        .add(
                                Buttons.quiet("rename", closing(askName)),
                                Buttons.quiet("to_phone", closing(toPhone)),
                                Buttons.quiet("code_refused", closing(refused)),
                                Buttons.quiet("delete", closing(delete)));
        if (!item.knownSites().isEmpty()) {
            var sites = actions.of(popup -> popup.accountSites().show(item.id()));
            choices.add(Buttons.quiet("account_sites", closing(sites)));
        }
        if (row.hasOld()) {
            var oldBack = actions.of(popup -> popup.askOldBack(item));
            choices.add(Buttons.quiet("old_back", closing(oldBack)));
        }
        if (row.ofThisSite()) {
            choices.add(byItself(row, actions));
        }
        var explain = actions.explain();
        if (explain.isPresent()) {
            choices.add(Buttons.quiet("what_seen", closing(explain.get())));
        }
        var site = Texts.site(item);
        if (!site.isEmpty()) {
            choices.add(Markup.of("p", "made-for").text(Words.of("made_for", site)));
        }
        return Markup.of("div", "head").add(Cards.who(item.account()), menu.add(summary, choices));
    }

    private Markup byItself(AccountRow row, Actions actions) {
        var stop = actions.of(popup -> popup.byItself().stop());
        var ask = actions.of(popup -> popup.byItself().ask(row.item()));
        return row.byItself()
                ? Buttons.quiet("by_itself_stop", closing(stop))
                : Buttons.quiet("by_itself_start", closing(ask));
    }

    /** The row outlives what is chosen in its menu, so the menu would stay open. */
    private Runnable closing(Runnable action) {
        return () -> {
            menu.without("open");
            action.run();
        };
    }

    private void remark(AccountRow row) {
        if (row.goesSoon()) {
            element.add(Markup.of("p", "remark").text(Words.of("goes_soon")));
        } else if (row.isBeingSetUp()) {
            element.add(Markup.of("p", "remark new").text(Words.of("use_now")));
        } else if (row.isNew()) {
            element.add(Markup.of("p", "remark new").text(Words.of("unused")));
        }
        if (row.byItself()) {
            element.add(Markup.of("p", "remark").text(Words.of("by_itself_here")));
        }
        if (row.usedUp()) {
            element.add(Markup.of("p", "remark").text(Words.of("used_up")));
        }
    }

    /** The menu of this row is open if that of the other one is, in whose place it comes. */
    void openLike(RowView old) {
        if (old.menu.attribute("open").isPresent()) {
            menu.attribute("open", "");
        }
    }

    /** True if only the codes differ: then {@link #show} is enough. */
    boolean fits(AccountRow row) {
        return built.item().equals(row.item())
                && built.ofThisSite() == row.ofThisSite()
                && built.goesSoon() == row.goesSoon()
                && built.hasOld() == row.hasOld()
                && built.addedLast() == row.addedLast()
                && built.usedUp() == row.usedUp()
                && built.byItself() == row.byItself()
                && built.shift() == row.shift();
    }

    void show(AccountRow row) {
        var grouped = row.code().grouped();
        var title = Texts.title(row.item().account());
        // The name holds what is seen, for those who speak to their computer (WCAG 2.5.3).
        code.text(grouped)
                .attribute("aria-label", Words.of("code_label", title, grouped))
                .attribute("aria-description", Texts.spoken(row.code()));
        Buttons.named(fill, fillText(row), Texts.label(row.item().account()));
        choice.show(row);
        next.shown(row.next().isPresent());
        if (row.next().isPresent()) {
            next.text(Words.of("next_is", row.next().get().grouped()));
        }
    }

    private static String fillText(AccountRow row) {
        if (!row.ofThisSite()) {
            return Words.of("fill");
        }
        return row.pressesButton() && !row.button().isEmpty()
                ? Words.of("fill_and_next", row.button())
                : Words.of("fill_page");
    }

    Markup element() {
        return element;
    }
}
