package nl.inlogcode.extension.popup;

import nl.inlogcode.core.app.Popup;
import nl.inlogcode.extension.browser.Tabs;

/** What can be done in the popup: by it, or by opening another page. */
final class Actions extends nl.inlogcode.extension.view.Actions<Popup> {
    Actions(Popup popup) {
        super(popup, popup::brokeDown);
    }

    Runnable openOtherWays() {
        return blocking(() -> Tabs.open("add.html"));
    }

    Runnable openSettings() {
        return blocking(Tabs::openSettings);
    }
}
