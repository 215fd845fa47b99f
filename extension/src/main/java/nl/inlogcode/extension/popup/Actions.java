package nl.inlogcode.extension.popup;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.inlogcode.core.app.BeginAdding;
import nl.inlogcode.core.app.Popup;
import nl.inlogcode.core.page.site.Origin;
import nl.inlogcode.extension.browser.Permissions;
import nl.inlogcode.extension.browser.Permissions.AskedSite;
import nl.inlogcode.extension.browser.Tab;
import nl.inlogcode.extension.browser.Tabs;
import nl.inlogcode.extension.browser.Tasks;

/** What can be done in the popup: by it, by opening another page, by asking the browser. */
final class Actions extends nl.inlogcode.extension.view.Actions<Popup> {
    private final Popup popup;
    private final Optional<Tab> tab;

    /** Gets what the user said to the browser. Blocks. */
    interface Allowed {
        void on(Popup popup, boolean allowed);
    }

    /** What is done within the click. Does not block. */
    interface Begin {
        void on(BeginAdding begin);
    }

    /**
     * @param tab that the popup is over, if it is over one
     */
    Actions(Popup popup, Optional<Tab> tab) {
        super(popup, popup::brokeDown);
        this.popup = popup;
        this.tab = tab;
    }

    Popup popup() {
        return popup;
    }

    /** False in the page for adding, which is beside no page. */
    boolean readsPage() {
        return tab.isPresent();
    }

    /** Something that adds: noted within the click itself, and then done. */
    Runnable adding(Begin begin, Action<Popup> action) {
        return () -> {
            begin.on(popup.begin());
            of(action).run();
        };
    }

    Runnable openOtherWays() {
        return blocking(() -> Tabs.open("add.html"));
    }

    Runnable openSettings() {
        return blocking(Tabs::openSettings);
    }

    /** Shows what was seen on the page, if there is one. */
    Optional<Runnable> explain() {
        return tab.map(page -> of(all -> all.explaining().explain()));
    }

    /**
     * Lets the browser ask for one site. At once, within the click: browsers want that. Where the
     * popup is closed by the question, the background worker reads the note and goes on.
     *
     * @param what for: a constant of {@link AskedSite}
     * @param stays looked at as the user clicks: the permission outlives a filling
     */
    Runnable askForSite(
            String what, Origin site, String account, BooleanSupplier stays, Allowed then) {
        return () -> {
            AskedSite.note(
                    what, site.serialised(), account, stays.getAsBoolean(), tab.orElseThrow());
            Permissions.request(
                    site, allowed -> Tasks.run(() -> answered(then, allowed), popup::brokeDown));
        };
    }

    private void answered(Allowed then, boolean allowed) {
        AskedSite.take();
        then.on(popup, allowed);
    }
}
