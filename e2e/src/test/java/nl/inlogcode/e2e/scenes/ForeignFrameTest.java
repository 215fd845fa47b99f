package nl.inlogcode.e2e.scenes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.PopupScreen;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A part of a page that is of another site, such as an advertisement, shows a QR code with the name
 * of the page's own account and a secret of somebody else.
 */
@ExtendWith(Stages.class)
class ForeignFrameTest {
    private static final String LINK = "otpauth://totp/Krachtplan:jan?issuer=Krachtplan&secret=";
    private static final byte[] PICTURE = QrPng.of(LINK + "MFRGGZDFMZTWQ2LKMFRGGZDFMZTWQ2LK");

    private static PopupScreen over(Scene scene, TinySite pages, String path) {
        scene.browser().openPage(pages.at("localhost", path));
        return scene.popup();
    }

    private static TinySite attacked() {
        var pages = new TinySite();
        pages.put("/eigen", "<a href='" + LINK + "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'>Code</a>");
        pages.put("/qr.png", PICTURE);
        pages.put("/vals", "<img src=/qr.png>");
        var frame =
                "<iframe width=500 height=500 src='"
                        + pages.at("127.0.0.1", "/vals")
                        + "'></iframe>";
        pages.put("/", "<p>Krachtplan</p>" + frame);
        pages.put("/binnen", frame);
        pages.put("/genest", "<iframe width=600 height=600 src=/binnen></iframe>");
        pages.put(
                "/schuift",
                "<style>iframe { animation: 2s infinite alternate weg } @keyframes weg {"
                        + " to { transform: translateX(150px) } }</style>"
                        + frame);
        var image =
                "<img src=data:image/png;base64,"
                        + Base64.getEncoder().encodeToString(PICTURE)
                        + ">";
        pages.put(
                "/dicht",
                "<iframe sandbox width=500 height=500 srcdoc=\"" + image + "\"></iframe>");
        pages.put("/echt", "<img src=/qr.png>");
        return pages;
    }

    @ParameterizedTest
    @EnumSource
    void isNamedAndNeverARenewal(Inlogcode product) {
        try (var scene = Stages.fresh(product);
                var pages = attacked()) {
            var own = over(scene, pages, "/eigen").awaitLook("offer");
            own.inCard("add").awaitNotice("added").awaitAccounts(1).close();
            var other = pages.at("127.0.0.1", "/").split("/")[2];
            for (var path : new String[] {"/genest", "/schuift", "/"}) {
                var words = over(scene, pages, path).awaitCard("foreign").words();
                assertTrue(words.contains("van een andere site is"), path + ": " + words);
                assertTrue(words.contains(other), path + ": " + words);
                assertFalse(scene.lastPopup().has("[data-action=renew]"), path);
                scene.lastPopup().close();
            }
            var closed = over(scene, pages, "/dicht").awaitCard("foreign");
            assertTrue(closed.words().contains("niet van deze site zelf"), closed.words());
            closed.inCard("add_anyway").awaitNotice("added").awaitAccounts(2);
            // The page's own account stays, and is the only one of this site.
            assertEquals(1, count(closed, ".account.here"));
            assertFalse(closed.has(".account .remark:not(.new)"));
            closed.close();
        }
    }

    /** The same picture in the page itself is the site's own. */
    @ParameterizedTest
    @EnumSource
    void inThePageItselfItIsARenewal(Inlogcode product) {
        try (var scene = Stages.fresh(product);
                var pages = attacked()) {
            var own = over(scene, pages, "/eigen").awaitLook("offer");
            own.inCard("add").awaitNotice("added").awaitAccounts(1).close();
            over(scene, pages, "/echt").awaitCard("renewed").close();
        }
    }

    private static int count(PopupScreen popup, String selector) {
        return popup.surface()
                .eval("document.querySelectorAll('" + selector + "').length")
                .getAsInt();
    }
}
