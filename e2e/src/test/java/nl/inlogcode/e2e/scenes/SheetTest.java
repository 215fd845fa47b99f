package nl.inlogcode.e2e.scenes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.SettingsScreen;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The recovery sheet: reminded of, made, printed, proved, replaced. */
@ExtendWith(Stages.class)
class SheetTest {
    private static final Pattern PDF_PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    private static final Pattern PDF_STREAM = Pattern.compile("\\bstream\\r?\\n");

    private static SettingsScreen made(Scene scene) {
        Scene.addByKey(scene.popupInTab().awaitCard("forbidden"), 0, 3);
        var settings = scene.settings().awaitSection("sheet").await("[data-action=make_sheet]");
        assertTrue(settings.words("sheet").contains("Je hebt 3 accounts en nog geen noodblad."));
        return settings.press("sheet", "make_sheet").await(".paper .groups");
    }

    @ParameterizedTest
    @EnumSource
    void thePopupRemindsAndTakesLaterForAnAnswer(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            Scene.addByKey(scene.popupInTab().awaitCard("forbidden"), 0, 2);
            scene.somePage();
            var popup = scene.popup().awaitAccounts(2).await(".reminder");
            assertTrue(popup.words().contains("2 accounts, nog geen noodblad."), popup.words());
            popup.surface().click(".reminder [data-action=later]");
            popup.surface().waitFor("!document.querySelector('.reminder')");
            popup.close();
            scene.popup().awaitAccounts(2);
            assertFalse(scene.lastPopup().has(".reminder"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void typingTheCodeBackProvesTheSheet(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var settings = made(scene);
            var code = settings.recoveryCode();
            assertEquals(47, code.length());
            assertEquals(List.of(code), ScreenQr.texts(settings.page()));
            settings.press("sheet", "sheet_printed").await("[name=recovery_code]:focus");
            // The code is not on the screen now: it has to come from the paper.
            assertFalse(settings.words().contains(code.substring(0, 5)));
            settings.page().type(code.substring(6));
            settings.page().press("Enter");
            settings.await("[data-card=sheet] .problem");
            assertTrue(settings.words("sheet").contains("Je hebt er 35 getypt."));
            settings.write("recovery_code", code.toLowerCase().replace('-', ' '));
            settings.press("sheet", "check_sheet").await("[data-card=sheet] .good");
            settings.press("sheet", "ok").await("[data-action=make_new_sheet]");
            assertTrue(settings.words("sheet").contains("Je hebt een noodblad, en het werkt."));
            scene.somePage();
            scene.popup().awaitAccounts(3);
            assertFalse(scene.lastPopup().has(".reminder"), "there is nothing to remind of");
        }
    }

    @ParameterizedTest
    @EnumSource
    void isOfferedOnceTheFirstAccountIsReady(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var oefenplan = scene.oefenplan().register("jan@voorbeeld.nl", Scene.PASSWORD, "");
            var popup = scene.popup().awaitLook("offer").inCard("add").awaitNotice("added");
            assertFalse(popup.has(".reminder"), "first the code, then the sheet");
            popup.onFirst("fill").awaitNotice("filled");
            assertFalse(popup.has(".reminder"), "the site has not taken it yet");
            popup.close();
            oefenplan.next().awaitPath("/account/beveiligen/klaar/");
            popup = scene.popup().await(".reminder[data-call=offer]");
            popup.surface().click(".reminder [data-action=later]");
            popup.surface().waitFor("!document.querySelector('.reminder')");
            popup.close();
            scene.popup().awaitAccounts(1);
            assertFalse(scene.lastPopup().has(".reminder"));
        }
    }

    /** The code works until a new sheet is made: nobody is left without a way in. */
    @ParameterizedTest
    @EnumSource
    void aSheetThatWasUsedIsToBeReplaced(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var settings = made(scene);
            var code = settings.recoveryCode();
            settings.press("sheet", "sheet_printed").write("recovery_code", code);
            settings.press("sheet", "check_sheet").await("[data-card=sheet] .good");
            settings.press("sheet", "ok");
            // The browser loses its key, and the code opens the vault.
            settings.page().eval(Damage.DELETE_KEY);
            scene.somePage();
            var popup = scene.popup().unlock(code).awaitAccounts(3);
            popup.await(".reminder[data-call=renew]");
            assertTrue(popup.words().contains("Je hebt je noodblad gebruikt. Maak een nieuw."));
            popup.close();
            settings = scene.settings().await("[data-action=make_new_sheet]");
            assertTrue(settings.words("sheet").contains("Je hebt je noodblad gebruikt."));
            // It opens by itself again, and the old code opens it still.
            settings.page().waitFor(Damage.NO_SESSION);
            scene.somePage();
            scene.popup().awaitAccounts(3).close();
            settings.page().eval(Damage.DELETE_KEY);
            scene.somePage();
            scene.popup().unlock(code).awaitAccounts(3).close();
            settings = scene.settings().await("[data-action=make_new_sheet]");
            settings.press("sheet", "make_new_sheet").press("sheet", "new_sheet_anyway");
            var fresh = settings.await(".paper .groups").recoveryCode();
            settings.page().waitFor(Damage.NO_SESSION);
            settings.page().eval(Damage.DELETE_KEY);
            scene.somePage();
            popup = scene.popup().unlock(code).await("[data-card=locked] .problem");
            assertTrue(popup.words().contains("past niet op deze codes"), popup.words());
            popup.unlock(fresh).awaitAccounts(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNewSheetReplacesTheOldOne(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var settings = made(scene);
            var old = settings.recoveryCode();
            settings.press("sheet", "sheet_printed").press("sheet", "sheet_later");
            settings.press("sheet", "make_new_sheet").await("[data-action=new_sheet_anyway]");
            settings.press("sheet", "new_sheet_anyway").await(".paper .groups");
            settings.press("sheet", "sheet_printed").write("recovery_code", old);
            settings.press("sheet", "check_sheet").await("[data-card=sheet] .problem");
            assertTrue(settings.words("sheet").contains("Dit is een andere noodcode."));
            settings.press("sheet", "sheet_again").await(".paper .groups");
            assertFalse(settings.recoveryCode().equals(old));
        }
    }

    @ParameterizedTest
    @EnumSource
    void isPrintedOnOnePageOfA4(Inlogcode product) throws IOException {
        try (var scene = Stages.fresh(product)) {
            var settings = made(scene);
            var pdf = settings.page().pdf();
            var name = "noodblad-" + scene.browser().name() + ".pdf";
            var folder = Path.of(System.getProperty("inlogcode.shots", "target/shots"), "sheet");
            Files.createDirectories(folder);
            Files.write(folder.resolve(name), pdf);
            assertEquals(1, PDF_PAGE.matcher(unpacked(pdf)).results().count());
        }
    }

    /** The document with what is packed in it: Firefox packs its list of pages. */
    private static String unpacked(byte[] pdf) {
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        var all = new StringBuilder(text);
        var stream = PDF_STREAM.matcher(text);
        while (stream.find()) {
            var inflater = new Inflater();
            inflater.setInput(pdf, stream.end(), pdf.length - stream.end());
            var buffer = new byte[1 << 16];
            try {
                for (int read; (read = inflater.inflate(buffer)) > 0; ) {
                    all.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
                }
            } catch (DataFormatException notPacked) {
                // A picture or a letter: it lists no pages.
            } finally {
                inflater.end();
            }
        }
        return all.toString();
    }
}
