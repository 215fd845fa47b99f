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
    private final Tasks.Blocking openOtherWays;

    /**
     * @param openOtherWays opens the page for adding in another way
     */
    Actions(Popup popup, Tasks.Blocking openOtherWays) {
        this.popup = popup;
        this.openOtherWays = openOtherWays;
    }

    Runnable of(Action action) {
        return () -> Tasks.run(() -> action.on(popup), popup::brokeDown);
    }

    Runnable openOtherWays() {
        return () -> Tasks.run(openOtherWays, popup::brokeDown);
    }
}
