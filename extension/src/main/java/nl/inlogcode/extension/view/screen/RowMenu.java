package nl.inlogcode.extension.view.screen;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.screen.AccountRow;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.view.parts.Buttons;
import nl.inlogcode.extension.view.parts.Texts;

/** What can be done with an account, behind three dots. */
public final class RowMenu {
    private final Markup element = Markup.of("details", "more");
    private final List<Choice> choices = new ArrayList<>();

    private record Choice(int place, Markup button) {}

    RowMenu(AccountRow row, Iterable<RoomView> rooms) {
        var item = row.item();
        for (var room : rooms) {
            room.offer(row, this);
        }
        var summary =
                Markup.of("summary", "")
                        .attribute(
                                "aria-label", Words.of("more_label", Texts.label(item.account())))
                        .attribute("title", Words.of("more"));
        var all = Markup.of("div", "menu");
        for (var choice : choices) {
            all.add(choice.button());
        }
        var site = Texts.site(item);
        if (!site.isEmpty()) {
            all.add(Markup.of("p", "made-for").text(Words.of("made_for", site)));
        }
        element.add(summary, all);
    }

    /**
     * Adds a choice.
     *
     * @param place of it among all: the lower, the higher in the menu; no two are alike
     */
    public void choice(int place, String textKey, Runnable action) {
        int at = choices.size();
        while (at > 0 && choices.get(at - 1).place() > place) {
            at--;
        }
        choices.add(at, new Choice(place, Buttons.quiet(textKey, closing(action))));
    }

    /** The row outlives what is chosen in its menu, so the menu would stay open. */
    private Runnable closing(Runnable action) {
        return () -> {
            element.without("open");
            action.run();
        };
    }

    /** It is open if the other one is, in whose place it comes. */
    void openLike(RowMenu old) {
        if (old.element.attribute("open").isPresent()) {
            element.attribute("open", "");
        }
    }

    Markup element() {
        return element;
    }
}
