package nl.inlogcode.extension.popup;

import nl.inlogcode.core.app.Popup;
import nl.inlogcode.extension.browser.Tasks;

/** Lets event handlers call the popup, whose methods block. */
final class Actions {
    /** One thing that the user can do. */
    interface Action {
        void on(Popup popup);
    }

    private final Popup popup;
    private final Tasks.Blocking openImage;

    /**
     * @param openImage opens the page where a picture can be chosen
     */
    Actions(Popup popup, Tasks.Blocking openImage) {
        this.popup = popup;
        this.openImage = openImage;
    }

    Runnable of(Action action) {
        return () -> Tasks.run(() -> action.on(popup), popup::brokeDown);
    }

    Runnable openImage() {
        return () -> Tasks.run(openImage, popup::brokeDown);
    }
}
