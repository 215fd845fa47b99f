package nl.inlogcode.extension.view.welcome;

import nl.inlogcode.extension.browser.Tabs;
import nl.inlogcode.extension.browser.Tasks;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.dom.Static;
import nl.inlogcode.extension.dom.Window;

/** The page that opens once, after the extension was added: what to do, in three pictures. */
public final class WelcomePage {
    private WelcomePage() {}

    public static void open() {
        Static.fill(Words.language(), Words::of);
        Markup.existing("done").on("click", Window::close);
        Markup.existing("had-codes-backup")
                .on("click", () -> Tasks.run(Tabs::openSettings, () -> {}));
    }
}
