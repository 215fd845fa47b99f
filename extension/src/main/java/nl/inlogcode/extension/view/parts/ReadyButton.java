package nl.inlogcode.extension.view.parts;

import nl.inlogcode.extension.browser.Tasks;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Markup;

/** A button that opens when there was time to read, and says how long that takes. */
public final class ReadyButton {
    private ReadyButton() {}

    /**
     * @param readyAt milliseconds since 1970
     * @param textKey of its words
     * @param countingKey of its words while it counts
     */
    public static void count(Markup button, long readyAt, String textKey, String countingKey) {
        long left = readyAt - System.currentTimeMillis();
        if (left <= 0) {
            button.without("disabled").text(Words.of(textKey));
            return;
        }
        button.attribute("disabled", "")
                .text(Words.of(countingKey, String.valueOf((left + 999) / 1000)));
        Tasks.after((int) Math.min(left, 1000), () -> count(button, readyAt, textKey, countingKey));
    }
}
