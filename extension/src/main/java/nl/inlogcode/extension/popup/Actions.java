package nl.inlogcode.extension.popup;

import java.util.function.Consumer;
import nl.inlogcode.core.app.Popup;
import nl.inlogcode.extension.browser.Tasks;

/** Lets event handlers call the popup, whose methods block. */
final class Actions {
    private final Popup popup;
    private final Runnable openImage;

    /**
     * @param openImage opens the page where a picture can be chosen
     */
    Actions(Popup popup, Runnable openImage) {
        this.popup = popup;
        this.openImage = openImage;
    }

    Runnable of(Consumer<Popup> action) {
        return () -> Tasks.run(() -> action.accept(popup), popup::brokeDown);
    }

    Runnable openImage() {
        return () -> Tasks.run(openImage, popup::brokeDown);
    }
}
