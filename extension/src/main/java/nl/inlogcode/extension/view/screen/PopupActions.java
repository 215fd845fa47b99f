package nl.inlogcode.extension.view.screen;

import java.util.Optional;
import nl.inlogcode.core.screen.PopupShell;
import nl.inlogcode.extension.browser.Tab;
import nl.inlogcode.extension.browser.Tabs;
import nl.inlogcode.extension.browser.Tasks;

/** What can be done in the popup: by a room, by opening another page, by asking the browser. */
public final class PopupActions extends nl.inlogcode.extension.view.parts.Actions<PopupShell> {
    private final Optional<Tab> tab;

    /**
     * @param tab that the popup is over, if it is over one
     */
    public PopupActions(PopupShell shell, Optional<Tab> tab) {
        super(shell, shell::brokeDown);
        this.tab = tab;
    }

    /** False in the page for adding, which is beside no page. */
    public boolean readsPage() {
        return tab.isPresent();
    }

    /**
     * Something that adds.
     *
     * @param begin notes it within the click itself; does not block
     */
    public Runnable adding(Runnable begin, Tasks.Blocking add) {
        return () -> {
            begin.run();
            blocking(add).run();
        };
    }

    public Runnable openOtherWays() {
        return blocking(() -> Tabs.open("add.html"));
    }

    public Runnable openSettings() {
        return blocking(Tabs::openSettings);
    }

    /** The tab that the popup is over, if it is over one. */
    public Optional<Tab> tab() {
        return tab;
    }
}
