package nl.inlogcode.extension.view.lock;

import nl.inlogcode.extension.browser.Argon2;
import nl.inlogcode.extension.browser.Tasks;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.view.parts.Buttons;

/** A key is being made of a password, and it takes long: says so, and how to stop it. */
public final class KdfWaiting implements Argon2.Waiting {
    /** Milliseconds that nobody has to be told about. */
    private static final int USUAL = 4_000;

    /** Per cent from one saying to the next: it is read out each time. */
    private static final int STEP = 5;

    private final Markup place = Markup.existing("kdf");
    private final Markup text = Markup.of("p", "");
    private Runnable stop = () -> {};

    /** What was said last of how far it is; negative: nothing. */
    private int said;

    private int timer;

    /** In the element {@code kdf} of the page. */
    public KdfWaiting() {
        place.add(text, Buttons.row(Buttons.plain("kdf_stop", () -> stop.run())));
    }

    @Override
    public void began(Runnable newStop) {
        stop = newStop;
        said = -1;
        text.text(Words.of("kdf_long"));
        timer = Tasks.after(USUAL, () -> place.shown(true));
    }

    @Override
    public void at(double part) {
        int percent = (int) (part * 100 / STEP) * STEP;
        if (percent != said) {
            said = percent;
            place.shown(true);
            text.text(Words.of("kdf_slow", String.valueOf(percent)));
        }
    }

    @Override
    public void ended() {
        Tasks.cancel(timer);
        place.shown(false);
    }
}
