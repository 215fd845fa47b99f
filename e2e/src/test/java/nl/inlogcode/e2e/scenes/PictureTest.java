package nl.inlogcode.e2e.scenes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

    private static final String OTHER =
            "otpauth://totp/School:els@voorbeeld.nl?secret=MFRGGZDFMZTWQ2LK&issuer=School";

    private static final String READY = "!!document.querySelector('#ways button')";

    @ParameterizedTest
    @EnumSource
    void isOpenedAndAdded(Inlogcode product, @TempDir Path folder) throws IOException {
        var file = Files.write(folder.resolve("qr code.png"), QrPng.of(LINK));
        try (var scene = Stages.fresh(product)) {
            scene.somePage();
            scene.popup().awaitLook("nothing").inCard("other_way");
            var page = scene.pageOf("add.html");
            page.waitFor(READY);
            page.chooseFile("#file", file);
            var screen = new PopupScreen(page).awaitCard("offer").await("#card .primary:focus");
            page.press("Enter");
            screen.awaitNotice("added").awaitAccounts(1);
            assertTrue(screen.words().contains("jan@voorbeeld.nl"), screen.words());
            // The same file once more: the browser tells only if the field was emptied.
            page.chooseFile("#file", file);
            screen.awaitCard("known");
        }
    }

    @ParameterizedTest
    @EnumSource
    void severalAreDroppedAndEachIsAnswered(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var page = scene.addPage();
            Brought.drop(
                    page,
                    Brought.file("niets.png", "image/png", QrPng.blank()),
                    Brought.file("geen plaatje.png", "image/png", new byte[] {1, 2, 3}),
                    Brought.file("wifi.png", "image/png", QrPng.of("WIFI:T:WPA;S:thuis;;")),
                    Brought.file("brief.pdf", "application/pdf", new byte[] {'%', 'P'}),
                    Brought.file("een.jpg", "image/jpeg", QrPng.of(LINK, "jpg")),
                    Brought.file("twee.svg", "image/svg+xml", QrPng.svg(OTHER)));
            var screen = new PopupScreen(page).awaitCard("choose");
            assertEquals(
                    "no_code unreadable other_code pdf",
                    page.text(
                            "[...document.querySelectorAll('[data-remark]')]"
                                    + ".map(one => one.dataset.remark).join(' ')"));
            assertTrue(screen.words().contains("WIFI:T:WPA"), screen.words());
            page.click("#card .choice");
            // The other one is not lost.
            screen.awaitNotice("added").awaitCard("offer").inCard("add").awaitAccounts(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isPasted(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var page = scene.addPage();
            var screen = new PopupScreen(page);
            Brought.paste(page, Brought.file("image.png", "image/png", QrPng.of(LINK)));
            screen.awaitCard("offer").inCard("not_now").awaitNoCard();
            Brought.paste(page, Brought.file("image.png", "image/png", QrPng.blank()));
            screen.await("[data-remark=no_code]");
            assertFalse(screen.words().contains("image.png"), "nobody gave it that name");
        }
    }

    @ParameterizedTest
    @EnumSource
    void gifsAndLinesAreReadToo(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var page = scene.addPage();
            Brought.drop(page, Brought.file("qr.gif", "image/gif", QrPng.of(LINK, "gif")));
            new PopupScreen(page).awaitCard("offer");
        }
    }
}
