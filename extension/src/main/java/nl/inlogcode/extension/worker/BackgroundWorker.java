package nl.inlogcode.extension.worker;

import nl.inlogcode.core.enrol.FinishAdding;
import nl.inlogcode.core.lock.LockingSession;
import nl.inlogcode.extension.browser.Menus;
import nl.inlogcode.extension.browser.SessionNotes.SessionAdding;
import nl.inlogcode.extension.browser.SessionNotes.SessionForm;
import nl.inlogcode.extension.browser.SystemClock;
import nl.inlogcode.extension.browser.Tabs;
import nl.inlogcode.extension.browser.Tasks;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.browser.WorkerEvents;
import nl.inlogcode.extension.store.BrowserVault;

/** The background worker: it may die at any line and holds no state. */
public final class BackgroundWorker {
    private BackgroundWorker() {}

    public static void start() {
        WorkerEvents.onInstalled(
                reason -> {
                    Menus.offer(Words.of("menu_picture"), Words.of("menu_fill"));
                    FillEvents.renew();
                    if (reason.equals("install")) {
                        Tasks.run(() -> Tabs.open("welcome.html"), () -> {});
                    }
                });
        Menus.openPopupWhenChosen("add.html#menu");
        FillEvents.listen();
        SessionForm.forgetKeyInTime();
        SessionAdding.whenBegun(() -> Tasks.run(BackgroundWorker::finishAdding, () -> {}));
        WorkerEvents.eachMinuteWhileOpen(() -> Tasks.run(() -> session().check(), () -> {}));
        WorkerEvents.whenScreenLocks(() -> Tasks.run(() -> session().forget(), () -> {}));
    }

    /** If the popup is still there, it does that itself. */
    private static void finishAdding() {
        new FinishAdding(
                        BrowserVault.store(),
                        new SessionAdding(),
                        new SessionForm(),
                        new SystemClock())
                .run();
    }

    private static LockingSession session() {
        return BrowserVault.session();
    }
}
