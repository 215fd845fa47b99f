package nl.inlogcode.e2e.scenes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.inlogcode.e2e.journey.Inlogcode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The back-up file, made in one vault and brought into another. */
@ExtendWith(Stages.class)
class BackupTest {
    private static final String PASSWORD = BackupFiles.PASSWORD;
    private static final String FILE = BackupFiles.FILE;
    private static final String NEW = "[data-verdict=new]";

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource
    void comesBackIntoAnEmptyVault(Inlogcode product) throws IOException {
        try (var scene = Stages.fresh(product)) {
            Scene.addByKey(scene.popupInTab().awaitCard("forbidden"), 0, 3);
            var file = BackupFiles.made(scene, folder);
            scene.reset();
            var settings = BackupFiles.open(scene.settings(), file, PASSWORD).await(NEW);
            assertEquals(3, settings.count(NEW));
            settings.press("backup", "restore_backup").await("[data-card=backup] .good");
            assertTrue(settings.words("backup").contains("3 accounts zijn teruggezet."));
            scene.somePage();
            var popup = scene.popup().awaitAccounts(3);
            assertTrue(popup.words().contains("Site 002"), popup.words());
        }
    }

    @ParameterizedTest
    @EnumSource
    void overwritesNothingUnlessTheUserSaysSo(Inlogcode product) throws IOException {
        try (var scene = Stages.fresh(product)) {
            var tab = scene.popupInTab().awaitCard("forbidden");
            Scene.addByKey(tab, 0, 2);
            var file = BackupFiles.made(scene, folder);
            scene.somePage();
            var popup = scene.popup().awaitAccounts(2).inMenuOfFirst("rename").awaitCard("rename");
            popup.write("issuer", "Mijn bank").inCard("save").awaitNotice("renamed").close();
            var settings =
                    BackupFiles.open(scene.settings(), file, PASSWORD)
                            .await("[data-verdict=differs]");
            assertEquals(1, settings.count("[data-verdict=same]"));
            settings.press("backup", "restore_backup").await("[data-card=backup] .good");
            settings.press("backup", "ok");
            scene.somePage();
            popup = scene.popup().awaitAccounts(2);
            assertTrue(popup.words().contains("Mijn bank"), popup.words());
            popup.close();
            settings =
                    BackupFiles.open(scene.settings(), file, PASSWORD)
                            .await("[data-verdict=differs]");
            settings.page().click("[data-verdict=differs] [value=file]");
            settings.press("backup", "restore_backup").await("[data-card=backup] .good");
            assertTrue(settings.words("backup").contains("1 account is teruggezet."));
            scene.somePage();
            popup = scene.popup().awaitAccounts(2);
            assertFalse(popup.words().contains("Mijn bank"), popup.words());
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsAWrongPasswordFromADamagedFile(Inlogcode product) throws IOException {
        try (var scene = Stages.fresh(product)) {
            Scene.addByKey(scene.popupInTab().awaitCard("forbidden"), 0, 1);
            var file = BackupFiles.made(scene, folder);
            var settings =
                    BackupFiles.open(scene.settings(), file, "iets anders").await(".problem");
            assertTrue(settings.words("backup").contains("Dit wachtwoord past niet"));
            settings.press("backup", "cancel").await(FILE);
            var text = Files.readString(file);
            var cut = Files.writeString(folder.resolve("half.inlogcode"), text.substring(0, 500));
            settings.page().chooseFile(FILE, cut);
            settings.await(".problem");
            assertTrue(settings.words("backup").contains("beschadigd of niet compleet"));
            var other = Files.writeString(folder.resolve("brief.inlogcode"), "Beste Jan");
            settings.page().chooseFile(FILE, other);
            settings.page().waitFor("document.body.innerText.includes('geen back-up van')");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPasswordThatIsTooShortOrMistypedIsNotTaken(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            Scene.addByKey(scene.popupInTab().awaitCard("forbidden"), 0, 1);
            var settings = scene.settings().await("[data-action=make_backup]");
            settings.press("backup", "make_backup").write("file_password", "zeven!!");
            settings.press("backup", "make_backup").await(".problem");
            assertTrue(settings.words("backup").contains("te kort"), settings.words("backup"));
            settings.write("file_password", PASSWORD).write("file_password_again", "vier");
            settings.press("backup", "make_backup");
            settings.page().waitFor("document.body.innerText.includes('niet hetzelfde')");
        }
    }
}
