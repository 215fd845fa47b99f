package nl.inlogcode.e2e.scenes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.PopupScreen;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A page that goes elsewhere while it is being read. */
@ExtendWith(Stages.class)
class LeavingPageTest {
    /** As often as a busy machine may finish its look before the page has gone. */
    private static final int ATTEMPTS = 4;

    private static final String VAULT =
            "(await (globalThis.browser ?? globalThis.chrome).storage.local.get('vault')).vault";

    @ParameterizedTest
    @EnumSource
    void isSaidAndTheNextLookReadsTheNewPage(Inlogcode product) throws IOException {
        try (var scene = Stages.fresh(product);
                var pages = new TinySite();
                var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Scene.addByKey(scene.popupInTab().awaitCard("forbidden"), 0, 1);
            // No QR code: the picture of the tab may be of this page already.
            pages.put("/next", "<a href='otpauth://totp/els?secret=MFRGGZDFMZTWQ2LK'>els</a>");
            pages.put("/", leaving("http://127.0.0.1:" + silent.getLocalPort() + "/"));
            var popup = goneWhileRead(scene, pages);
            assertTrue(popup.words().contains("De pagina is veranderd"), popup.words());
            popup.awaitAccounts(1);
            popup.inCard("close").awaitNoCard().close();
            popup = scene.popup().awaitCard("offer");
            popup.inCard("add").awaitNotice("added").awaitAccounts(2);
        }
    }

    /** Firefox takes the leave to read away with the page; Chromium keeps it for the next one. */
    @ParameterizedTest
    @EnumSource
    void isNotCalledForbiddenWhereTheNextPageHasTheSameAddress(Inlogcode product)
            throws IOException {
        try (var scene = Stages.fresh(product);
                var pages = new TinySite();
                var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            pages.put("/qr.png", QrPng.of("otpauth://totp/els?secret=MFRGGZDFMZTWQ2LK"));
            pages.put("/", leavingForItself("http://127.0.0.1:" + silent.getLocalPort() + "/"));
            var page = scene.browser().openPage(pages.at("localhost", "/"));
            var popup = scene.popup().awaitCard("not-sure");
            page.eval("window.leaves = true");
            popup.inCard("look_longer")
                    .awaitCard(product == Inlogcode.FIREFOX ? "gone" : "offer")
                    .close();
            // And where it goes while the popup is still coming.
            page.eval("void setTimeout(() => location.reload(), 150)");
            var early = scene.popup().awaitLookedAt();
            assertFalse(early.has("#card [data-card=forbidden]"), early.words());
        }
    }

    /**
     * An account is bound to the site that the popup was opened over, so it must be of its page.
     */
    @ParameterizedTest
    @EnumSource
    void offersNoAccountOfAnotherSite(Inlogcode product) throws IOException {
        var options = product.options().withSites("http://localhost/*", "http://127.0.0.1/*");
        var scene = Scene.in(product, options);
        try (scene;
                var pages = new TinySite()) {
            pages.put("/", "Nothing here.");
            pages.put("/qr.png", QrPng.of("otpauth://totp/els?secret=MFRGGZDFMZTWQ2LK"));
            pages.put("/next", "<img src=/qr.png>");
            var page = scene.browser().openPage(pages.at("localhost", "/"));
            var popup = scene.popup().awaitCard("nothing");
            page.navigate(pages.at("127.0.0.1", "/next"));
            popup.inCard("look_again").awaitCard("gone").close();
            // Opened over it, the popup reads it.
            scene.popup().awaitCard("offer");
        } finally {
            scene.quit();
        }
    }

    private static String leavingForItself(String picture) {
        return """
                <script>
                if (sessionStorage.left) {
                    document.write('<img src=/qr.png>');
                }
                sessionStorage.left = 'yes';
                </script>"""
                + leaving(picture).replace("location.href = '/next'", "location.reload()");
    }

    /**
     * Holds a picture that is loaded only when it is looked for, which never comes. Once told so,
     * it leaves as soon as somebody looks for it.
     */
    private static String leaving(String picture) {
        return """
                <div style="height: 20000px"></div>
                <img loading=lazy width=200 height=200 src="%s">
                <script>
                const look = () => { if (window.leaves) location.href = '/next'; };
                new MutationObserver(look).observe(
                    document.querySelector('img'), {attributes: true});
                </script>"""
                .formatted(picture);
    }

    private static PopupScreen goneWhileRead(Scene scene, TinySite pages) {
        for (int more = ATTEMPTS - 1; more > 0; more--) {
            var popup = lookWhileItLeaves(scene, pages);
            if (popup.has("#card [data-card=gone]")) {
                return popup;
            }
        }
        return lookWhileItLeaves(scene, pages).awaitCard("gone");
    }

    private static PopupScreen lookWhileItLeaves(Scene scene, TinySite pages) {
        var page = scene.browser().openPage(pages.at("localhost", "/"));
        var popup = scene.popup().awaitAccounts(1);
        var before = popup.surface().text(VAULT);
        // What it sees unasked, when it opens, is over before the user asks. The picture that never
        // comes leaves the look without an end, and the user with the choice of a longer one.
        popup.inWays("find_qr").awaitCard("not-sure");
        page.eval("window.leaves = true");
        popup.inCard("look_longer");
        page.waitFor("location.pathname === '/next'");
        popup.awaitLookedAt();
        assertEquals(before, popup.surface().text(VAULT));
        return popup;
    }
}
