package nl.inlogcode.extension.worker;

import nl.inlogcode.core.page.site.Origin;
import nl.inlogcode.extension.browser.Menus;
import nl.inlogcode.extension.browser.Permissions;
import nl.inlogcode.extension.browser.Permissions.AskedSite;
import nl.inlogcode.extension.browser.SiteScripts;
import nl.inlogcode.extension.browser.SystemClock;
import nl.inlogcode.extension.browser.Tab;
import nl.inlogcode.extension.browser.Tasks;
import nl.inlogcode.extension.browser.WorkerEvents;

/** What makes the background worker fill, and what ends that it does. */
final class FillEvents {
    /** The command's name in the manifest. */
    private static final String COMMAND = "fill";

    /** Milliseconds in which a popup that is still open goes on by itself. */
    private static final int POPUPS_TURN = 700;

    private FillEvents() {}

    static void listen() {
        WorkerEvents.onCommand(COMMAND, tab -> run(tab, BackgroundFill::atOnce));
        WorkerEvents.onMenu(Menus.FILL, tab -> run(tab, BackgroundFill::atOnce));
        WorkerEvents.onPage(FillEvents::heard);
        Permissions.whenAdded(() -> Tasks.run(FillEvents::goOn, () -> {}));
        Permissions.whenRemoved(() -> Tasks.run(() -> new SiteScripts().forgetRemoved(), () -> {}));
    }

    /** The extension is new, or another version of it. */
    static void renew() {
        Tasks.run(() -> new SiteScripts().renew(), () -> {});
    }

    /** Something to do with a filling; blocks. */
    private interface Work {
        void on(BackgroundFill fill);
    }

    private static void run(Tab tab, Work work) {
        var fill = new BackgroundFill(tab);
        Tasks.run(() -> work.on(fill), fill::brokeDown);
    }

    private static void heard(Tab tab, String site, String what) {
        var origin = Origin.parse(site);
        if (origin.isPresent()) {
            run(tab, fill -> heard(fill, origin.get(), what));
        }
    }

    private static void heard(BackgroundFill fill, Origin site, String what) {
        if (what.equals("left")) {
            fill.left(site);
            return;
        }
        // Its pattern knows no port, and a page of before may still be watching.
        if (!new SiteScripts().fillsByItself(site)) {
            return;
        }
        switch (what) {
            case "field" -> fill.byItself(site);
            case "acted" -> fill.wentOn(site);
            default -> fill.passed(site);
        }
    }

    /** The user allowed a site, and the popup that asked may have gone. */
    private static void goOn() {
        new SystemClock().sleep(POPUPS_TURN);
        var asked = AskedSite.take();
        if (asked.isEmpty()) {
            return;
        }
        var site = Origin.parse(asked.get().site());
        if (site.isEmpty() || !Permissions.has(site.get())) {
            return;
        }
        var tab = AskedSite.tabOf(asked.get());
        if (asked.get().what().equals(AskedSite.BY_ITSELF)) {
            new BackgroundFill(tab).started(new SiteScripts().start(site.get()));
        } else {
            new BackgroundFill(tab)
                    .account(asked.get().account(), site.get(), asked.get().staying());
        }
    }
}
