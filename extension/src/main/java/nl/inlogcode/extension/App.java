package nl.inlogcode.extension;

import nl.inlogcode.extension.background.BackgroundWorker;
import nl.inlogcode.extension.popup.AddPage;
import nl.inlogcode.extension.popup.PopupPage;
import nl.inlogcode.extension.welcome.WelcomePage;
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
        AddPage.open();
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
