package nl.inlogcode.extension.view;

import nl.inlogcode.extension.browser.Argon2;
import nl.inlogcode.extension.browser.Tasks;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Markup;

/** A key is being made of a password, and it takes long: says so, and how to stop it. */
public final class KdfWaiting implements Argon2.Waiting {
    /** Milliseconds that nobody has to be told about. */
    private static final int USUAL = 4_000;

    private final Markup place = Markup.existing("kdf");
    private final Markup text = Markup.of("p", "");
    private Runnable stop = () -> {};
    private boolean slow;
    private int timer;

    /** In the element {@code kdf} of the page. */
    public KdfWaiting() {
        place.add(text, Buttons.row(Buttons.plain("kdf_stop", () -> stop.run())));
    }

    @Override
    public void began(Runnable newStop) {
        stop = newStop;
        slow = false;
        text.text(Words.of("kdf_long"));
        timer = Tasks.after(USUAL, () -> place.shown(true));
    }

    @Override
    public void at(double part) {
        if (!slow) {
            slow = true;
            place.shown(true);
        }
        text.text(Words.of("kdf_slow", String.valueOf((int) (part * 100))));
    }

    @Override
    public void ended() {
        Tasks.cancel(timer);
        place.shown(false);
    }
}
