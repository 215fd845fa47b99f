package nl.inlogcode.extension.entries;

import nl.inlogcode.extension.view.popup.AddAccountPage;
import nl.inlogcode.extension.view.popup.PopupPage;
import nl.inlogcode.extension.view.welcome.WelcomePage;
import nl.inlogcode.extension.worker.BackgroundWorker;
import org.teavm.jso.JSExport;

/** The entry points of the extension's own pages and of its background worker. */
public final class App {
    private App() {}

    @JSExport
    public static void popup() {
        PopupPage.open();
    }

    @JSExport
    public static void add() {
        AddAccountPage.open();
    }

    @JSExport
    public static void welcome() {
        WelcomePage.open();
    }

    @JSExport
    public static void background() {
        BackgroundWorker.start();
    }
}
