package nl.inlogcode.e2e.scenes;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import nl.inlogcode.e2e.browser.Surface;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.PopupScreen;
import nl.inlogcode.e2e.journey.Shots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The camera, and other windows. */
@ExtendWith(Stages.class)
class CameraTest {
    private static final String LINK =
            "otpauth://totp/Bank:jan@voorbeeld.nl?secret=GEZDGNBVGY3TQOJQ&issuer=Bank";

    /** The camera's light is out. */
    private static final String IS_OFF =
            "document.querySelector('#preview').hidden"
                    + " && !(document.querySelector('#video').srcObject?.getTracks() ?? [])"
                    + ".some(track => track.readyState === 'live')";

    private static final String IS_ON =
            "document.querySelector('#video').srcObject?.getTracks()"
                    + ".some(track => track.readyState === 'live') === true"
                    + " && document.querySelector('#video').videoWidth > 0";

    private static final String ALL_ENDED =
            "shared.getTracks().every(track => track.readyState === 'ended')";

    private static Scene withCamera(Inlogcode product, Path folder, String text)
            throws IOException {
        var film = Files.write(folder.resolve("camera.mjpeg"), QrPng.film(text));
        return Scene.in(product, product.options().withCamera(film));
    }

    /** From the browser's own camera device, which plays a film. */
    @Test
    void readsWhatIsHeldBeforeItAndStops(@TempDir Path folder) throws IOException {
        try (var scene = withCamera(Inlogcode.CHROMIUM, folder, LINK)) {
            var page = scene.addPage();
            page.click("#camera");
            var screen = new PopupScreen(page).awaitCard("offer");
            page.waitFor(IS_OFF);
            screen.inCard("add").awaitNotice("added").awaitAccounts(1);
            scene.quit();
        }
    }

    @ParameterizedTest
    @EnumSource
    void stopsByItsButtonAndWhenThePageIsHidden(Inlogcode product, @TempDir Path folder)
            throws IOException {
        try (var scene = Scene.in(product, product.options().withCamera(film(folder)))) {
            var page = scene.addPage();
            page.click("#camera");
            page.waitFor(IS_ON);
            Shots.of("camera").take(page, scene.browser().name());
            page.waitFor("document.activeElement.id === 'camera-off'");
            page.press("Enter");
            page.waitFor(IS_OFF);
            page.waitFor("document.activeElement.id === 'camera'");
            page.press("Enter");
            page.waitFor(IS_ON);
            scene.somePage();
            page.waitFor(IS_OFF);
            page.bringToFront();
            new PopupScreen(page).await("[data-remark=camera_hidden]");
            scene.quit();
        }
    }

    /** Nothing to be read in it. */
    private static Path film(Path folder) throws IOException {
        return Files.write(folder.resolve("wall.mjpeg"), QrPng.wall());
    }

    @ParameterizedTest
    @EnumSource
    void whyThereIsNoPictureIsSaid(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var page = scene.addPage();
            var screen = new PopupScreen(page);
            refuse(page, "getUserMedia", "NotFoundError");
            page.click("#camera");
            screen.await("[data-remark=camera_none]");
            refuse(page, "getUserMedia", "NotAllowedError");
            page.click("#camera");
            screen.await("[data-remark=camera_denied]");
            refuse(page, "getUserMedia", "NotReadableError");
            page.click("#camera");
            screen.await("[data-remark=camera_busy]");
            assertTrue(screen.has("#camera:focus"), "the keyboard is where it was");
            page.waitFor("scrollY === 0");
            refuse(page, "getDisplayMedia", "NotAllowedError");
            page.click("#screen");
            screen.await("[data-remark=screen_not_chosen]");
            refuse(page, "getDisplayMedia", "InvalidStateError");
            page.click("#screen");
            screen.await("[data-remark=screen_failed]");
        }
    }

    private static void refuse(Surface page, String function, String error) {
        page.eval(
                "void (navigator.mediaDevices.%s = () => Promise.reject(new DOMException('', '%s')))"
                        .formatted(function, error));
    }

    /** What the page asks the browser for is a picture that a script draws ten times a second. */
    private static void draw(Surface page, String function) {
        page.eval(
                """
                (async () => {
                    const image = new Image();
                    image.src = 'data:image/png;base64,%s';
                    await image.decode();
                    const canvas = document.createElement('canvas');
                    canvas.width = image.width;
                    canvas.height = image.height;
                    const context = canvas.getContext('2d');
                    setInterval(() => context.drawImage(image, 0, 0), 50);
                    navigator.mediaDevices.%s =
                        async () => window.shared = canvas.captureStream(10);
                })()"""
                        .formatted(Base64.getEncoder().encodeToString(QrPng.of(LINK)), function));
    }

    /** Of a window that a script draws: no browser lets a test choose one in its own list. */
    @ParameterizedTest
    @EnumSource
    void oneLookAtAnotherWindow(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var page = scene.addPage();
            draw(page, "getDisplayMedia");
            page.click("#screen");
            new PopupScreen(page).awaitCard("offer");
            page.waitFor(ALL_ENDED);
        }
    }

    /** All but the device itself: Firefox has no film of ours for a camera. */
    @ParameterizedTest
    @EnumSource
    void readsWhatACameraShows(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            var page = scene.addPage();
            draw(page, "getUserMedia");
            page.click("#camera");
            var screen = new PopupScreen(page).awaitCard("offer");
            page.waitFor(IS_OFF);
            page.waitFor(ALL_ENDED);
            screen.inCard("add").awaitNotice("added").awaitAccounts(1);
        }
    }
}
