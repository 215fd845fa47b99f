package nl.inlogcode.extension.view.screen;

import nl.inlogcode.core.screen.AccountRow;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Fields;
import nl.inlogcode.extension.dom.Markup;

/** Whether the page's button that goes on is pressed too, as the user wants it on this site. */
final class NextChoice {
    private final Markup element;
    private final Markup box;
    private final Markup words = Markup.of("span", "");

    NextChoice(String id, CodeActions codes) {
        box =
                Markup.of("input", "")
                        .attribute("type", "checkbox")
                        .attribute("data-action", "press_next")
                        .key("press-" + id);
        box.on(
                "change",
                () -> {
                    boolean press = Fields.isChecked(box.element());
                    codes.pressNext(id, press).run();
                });
        element = Markup.of("label", "tick").add(box, words);
    }

    void show(AccountRow row) {
        element.shown(!row.button().isEmpty());
        words.text(Words.of("press_next", row.button()));
        Fields.setChecked(box.element(), row.pressesButton());
    }

    Markup element() {
        return element;
    }
}
