package nl.inlogcode.extension.popup;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.inlogcode.core.filling.FillRoom;
import nl.inlogcode.core.page.site.Origin;
import nl.inlogcode.core.screen.PopupShell;
import nl.inlogcode.extension.browser.AskedSite;
import nl.inlogcode.extension.browser.Permissions;
import nl.inlogcode.extension.browser.SitePattern;
import nl.inlogcode.extension.browser.Tab;
import nl.inlogcode.extension.browser.Tabs;
import nl.inlogcode.extension.browser.Tasks;

/** What can be done in the popup: by a room, by opening another page, by asking the browser. */
final class Actions extends nl.inlogcode.extension.view.Actions<PopupShell> {
    private final PopupShell shell;
    private final Optional<Tab> tab;

    /** Gets what the user said to the browser. Blocks. */
    interface Allowed {
        void on(boolean allowed);
    }

    /**
     * @param tab that the popup is over, if it is over one
     */
    Actions(PopupShell shell, Optional<Tab> tab) {
        super(shell, shell::brokeDown);
        this.shell = shell;
        this.tab = tab;
    }

    /** False in the page for adding, which is beside no page. */
    boolean readsPage() {
        return tab.isPresent();
    }

    /**
     * Something that adds.
     *
     * @param begin notes it within the click itself; does not block
     */
    Runnable adding(Runnable begin, Tasks.Blocking add) {
        return () -> {
            begin.run();
            blocking(add).run();
        };
    }

    Runnable openOtherWays() {
        return blocking(() -> Tabs.open("add.html"));
    }

    Runnable openSettings() {
        return blocking(Tabs::openSettings);
    }

    /** Shows what was seen on the page, if there is one. */
    Optional<Runnable> explain(FillRoom fill) {
        return tab.map(page -> blocking(fill.explaining()::explain));
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
                    SitePattern.of(site),
                    allowed -> Tasks.run(() -> answered(then, allowed), shell::brokeDown));
        };
    }

    private static void answered(Allowed then, boolean allowed) {
        AskedSite.take();
        then.on(allowed);
    }
}
