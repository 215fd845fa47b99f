package nl.inlogcode.extension.view.screen;

import java.util.List;
import nl.inlogcode.core.screen.AccountRow;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.view.parts.Buttons;
import nl.inlogcode.extension.view.parts.Cards;
import nl.inlogcode.extension.view.parts.Countdown;
import nl.inlogcode.extension.view.parts.Texts;

/**
 * One account in the list. At each time step only the texts change, so that a menu that is open
 * stays open and the keyboard stays where it is.
 */
final class RowView {
    private final AccountRow built;
    private final RowMenu menu;
    private final Markup element;
    private final Markup code;
    private final Markup next;
    private final Markup button;
    private final NextChoice choice;

    RowView(AccountRow row, CodeActions codes, List<RoomView> rooms, long now) {
        built = row;
        menu = new RowMenu(row, rooms);
        var id = row.id();
        code =
                Markup.of("button", "code")
                        .attribute("type", "button")
                        .attribute("data-action", "copy")
                        .attribute("title", Words.of("copy"))
                        .key("code-" + id)
                        .on("click", codes.copy(id));
        next = Markup.of("span", "next").attribute("aria-hidden", "true");
        var line = Markup.of("div", "code-line").add(code);
        var period = Texts.period(row.item().account());
        if (period.isPresent()) {
            line.add(Countdown.ofPeriod(period.get(), now, row.shift()));
        } else {
            line.add(Buttons.plain("next_code", codes.next(id)));
            line.attribute("class", "code-line counted");
        }
        button = fillButton(row, codes);
        choice = new NextChoice(id, codes);
        line.add(next, button);
        element =
                Markup.of("li", row.ofThisSite() ? "account here" : "account")
                        .attribute("data-account", id)
                        .add(
                                Markup.of("div", "head")
                                        .add(Cards.who(row.item().account()), menu.element()),
                                line,
                                choice.element());
        remark(row);
        show(row);
    }

    private static Markup fillButton(AccountRow row, CodeActions codes) {
        var id = row.id();
        var button =
                row.ofThisSite()
                        ? Buttons.primary("fill", codes.fill(id))
                        : Buttons.plain("fill", codes.fill(id));
        return button.key("fill-" + id);
    }

    private void remark(AccountRow row) {
        if (row.goesSoon()) {
            element.add(Markup.of("p", "remark").text(Words.of("goes_soon")));
        } else if (row.isBeingSetUp()) {
            element.add(Markup.of("p", "remark new").text(Words.of("use_now")));
        } else if (row.isNew()) {
            element.add(Markup.of("p", "remark new").text(Words.of("unused")));
        }
        if (row.autoFill()) {
            element.add(Markup.of("p", "remark").text(Words.of("by_itself_here")));
        }
        if (row.usedUp()) {
            element.add(Markup.of("p", "remark").text(Words.of("used_up")));
        }
    }

    /** The menu of this row is open if that of the other one is, in whose place it comes. */
    void openLike(RowView old) {
        menu.openLike(old.menu);
    }

    /** True if only the codes differ: then {@link #show} is enough. */
    boolean fits(AccountRow row) {
        return built.item().equals(row.item())
                && built.ofThisSite() == row.ofThisSite()
                && built.goesSoon() == row.goesSoon()
                && built.hasOld() == row.hasOld()
                && built.addedLast() == row.addedLast()
                && built.usedUp() == row.usedUp()
                && built.autoFill() == row.autoFill()
                && built.shift() == row.shift();
    }

    void show(AccountRow row) {
        var grouped = row.code().grouped();
        var title = Texts.title(row.item().account());
        // The name holds what is seen, for those who speak to their computer (WCAG 2.5.3).
        code.text(grouped)
                .attribute("aria-label", Words.of("code_label", title, grouped))
                .attribute("aria-description", Texts.spoken(row.code()));
        Buttons.named(button, fillText(row), Texts.label(row.item().account()));
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
