package nl.inlogcode.extension.popup;

import java.util.Optional;
import nl.inlogcode.core.app.Clock;
import nl.inlogcode.core.app.LookResult;
import nl.inlogcode.core.app.PageReader;
import nl.inlogcode.core.fill.Origin;
import nl.inlogcode.extension.browser.SystemClock;
import nl.inlogcode.extension.dom.ChosenFile;

/** Reads a picture that the user chose, in the place of a page. */
final class ImageReader implements PageReader {
    /** Milliseconds that reading may take: nobody waits for a login meanwhile. */
    private static final int BUDGET = 15_000;

    private final Clock clock = new SystemClock();
    private final TabScanner scanner = new TabScanner();
    private final ChosenFile file;

    ImageReader(ChosenFile file) {
        this.file = file;
    }

    /** None: where the picture comes from says nothing about the site. */
    @Override
    public Optional<Origin> site() {
        return Optional.empty();
    }

    @Override
    public LookResult look() {
        var url = file.read();
        if (url.isEmpty()) {
            return new LookResult.Nothing();
        }
        var look = new TabLook(scanner, clock, new TabDeadline(clock, BUDGET));
        look.readTab(url.get());
        return look.result(true);
    }
}
