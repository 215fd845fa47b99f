package nl.inlogcode.e2e.scenes;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.PopupScreen;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A QR code in a picture on the user's own disk. */
@ExtendWith(Stages.class)
class PictureTest {
    private static final String LINK =
            "otpauth://totp/Bank:jan@voorbeeld.nl?secret=GEZDGNBVGY3TQOJQ&issuer=Bank";

    @ParameterizedTest
    @EnumSource
    void isOpenedAndAdded(Inlogcode product, @TempDir Path folder) throws IOException {
        var file = Files.write(folder.resolve("qr code.png"), QrPng.of(LINK));
        try (var scene = Stages.fresh(product)) {
            scene.somePage();
            scene.popup().awaitLook("nothing").inCard("open_image");
            var page = scene.pageOf("image.html");
            page.waitFor("!!document.querySelector('#ways button')");
            page.chooseFile("#file", file);
            var screen = new PopupScreen(page).awaitLook("offer");
            screen.inCard("add").awaitNotice("added").awaitAccounts(1);
            assertTrue(screen.words().contains("jan@voorbeeld.nl"), screen.words());
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutAQrCodeItSaysSo(Inlogcode product, @TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("geen plaatje.png"), "geen plaatje");
        try (var scene = Stages.fresh(product)) {
            var page = scene.browser().openExtensionPage("image.html");
            page.waitFor("!!document.querySelector('#ways button')");
            page.chooseFile("#file", file);
            new PopupScreen(page).await("#card [data-card]:not([data-card=looking])");
        }
    }
}
