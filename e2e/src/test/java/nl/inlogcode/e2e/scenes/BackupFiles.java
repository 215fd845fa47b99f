package nl.inlogcode.e2e.scenes;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.inlogcode.e2e.journey.SettingsScreen;

/** Makes back-up files and chooses them, as a user does. */
final class BackupFiles {
    static final String PASSWORD = "vier paarden in de mist";
    static final String FILE = "[name=backup]";

    /** Keeps what is handed to the browser as a download: where it lands is the user's matter. */
    private static final String CATCH =
            """
            (() => {
                HTMLAnchorElement.prototype.click = function () {
                    document.body.dataset.name = this.download;
                };
                const make = URL.createObjectURL;
                URL.createObjectURL = blob => {
                    blob.text().then(text => { document.body.dataset.caught = text; });
                    return make(blob);
                };
            })()""";

    private BackupFiles() {}

    /** The page's own file, of all accounts there are. */
    static Path made(Scene scene, Path folder) throws IOException {
        boolean firefox = scene.browser().name().equals("firefox");
        if (firefox) {
            // What is evaluated there has a world of its own.
            scene.browser().preload(CATCH);
        }
        var settings = scene.settings();
        if (!firefox) {
            settings.page().eval(CATCH);
        }
        settings.press("backup", "make_backup").await("[name=file_password]:focus");
        settings.write("file_password", PASSWORD).write("file_password_again", PASSWORD);
        settings.press("backup", "make_backup").await("[data-action=download_again]");
        settings.await("[data-caught]");
        var text = settings.page().text("document.body.dataset.caught");
        assertTrue(text.startsWith("{\"format\":\"inlogcode-vault\""), "an envelope");
        assertFalse(text.contains("device"), "nothing of this browser");
        settings.press("backup", "ok");
        return Files.writeString(folder.resolve("mijn.inlogcode"), text);
    }

    /** Chooses a file and types its password. */
    static SettingsScreen open(SettingsScreen settings, Path file, String password) {
        settings.await(FILE).page().chooseFile(FILE, file);
        settings.await("[name=password_of_file]:focus").write("password_of_file", password);
        return settings.press("backup", "open_backup");
    }
}
