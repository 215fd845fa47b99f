package nl.inlogcode.e2e.scenes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.stream.Stream;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.LongRun;
import nl.inlogcode.e2e.journey.PopupScreen;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each way in which a page may show its QR code, on a page of its own; in the ordinary run each way
 * in one browser.
 */
@ExtendWith(Stages.class)
class ShapesTest {
    private static final String SCROLLED =
            """
            JSON.stringify([scrollX, scrollY, ...Array.from(
                document.querySelectorAll('.rol'), e => [e.scrollLeft, e.scrollTop])])""";

    static Stream<Arguments> shapes() {
        return withEach(QrPages.Shape.values());
    }

    static Stream<Arguments> outOfView() {
        return withEach(
                QrPages.Shape.TABLE,
                QrPages.Shape.BLOCKS,
                QrPages.Shape.CHARACTERS,
                QrPages.Shape.FOREIGN_IMAGE,
                QrPages.Shape.FOREIGN_FRAME,
                QrPages.Shape.CLOSED_TREE);
    }

    private static Stream<Arguments> withEach(QrPages.Shape... shapes) {
        return Stream.of(Inlogcode.values())
                .flatMap(
                        product ->
                                LongRun.half(product, List.of(shapes)).stream()
                                        .map(shape -> Arguments.of(product, shape)));
    }

    private static void isOffered(PopupScreen popup) {
        isOffered(popup, "offer");
    }

    /** A code in a frame of another site is named as that site's. */
    private static void isOffered(PopupScreen popup, QrPages.Shape shape) {
        isOffered(popup, shape == QrPages.Shape.FOREIGN_FRAME ? "foreign" : "offer");
    }

    private static void isOffered(PopupScreen popup, String card) {
        popup.awaitLook(card);
        assertTrue(popup.words().contains("jan@voorbeeld.nl"), popup.words());
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void isFound(Inlogcode product, QrPages.Shape shape) {
        try (var scene = Stages.fresh(product);
                var pages = new QrPages()) {
            scene.browser().openPage(pages.of(shape));
            isOffered(scene.popup(), shape);
        }
    }

    @ParameterizedTest
    @MethodSource("outOfView")
    void isBroughtIntoViewAndPutBack(Inlogcode product, QrPages.Shape shape) {
        try (var scene = Stages.fresh(product);
                var pages = new QrPages()) {
            var page = scene.browser().openPage(pages.below(shape));
            page.eval("scrollTo(0, 37)");
            page.eval("document.querySelector('.rol').scrollTo({top: 11, behavior: 'instant'})");
            var before = page.text(SCROLLED);
            isOffered(scene.popup(), shape);
            assertEquals("[0,37,[0,11]]", before);
            // Nothing that the page does by itself scrolls it.
            assertEquals(before, page.text(SCROLLED));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsLargerThanTheWindowIsDrawnSmallerAndPutBack(Inlogcode product) {
        try (var scene = Stages.fresh(product);
                var pages = new QrPages()) {
            var page = scene.browser().openPage(pages.withLargeImage());
            page.eval("scrollTo(0, 37)");
            isOffered(scene.popup());
            assertEquals(
                    "image-rendering:pixelated ;border:0",
                    page.text("document.querySelector('img').getAttribute('style')"));
            assertEquals("[0,37]", page.text(SCROLLED));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsLargerThanABoxThatScrollsIsDrawnSmaller(Inlogcode product) {
        try (var scene = Stages.fresh(product);
                var pages = new QrPages()) {
            var page = scene.browser().openPage(pages.withLargeBackground());
            var style = "document.querySelector('.v').getAttribute('style')";
            var before = page.text(style);
            isOffered(scene.popup());
            assertEquals(before, page.text(style));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPartOfACodeIsSaidToBeOne(Inlogcode product) {
        try (var scene = Stages.fresh(product);
                var pages = new QrPages()) {
            scene.browser().openPage(pages.withHalf());
            scene.popup().awaitLook("part").close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLazyPictureStaysLazy(Inlogcode product) {
        try (var scene = Stages.fresh(product);
                var pages = new QrPages()) {
            var page = scene.browser().openPage(pages.of(QrPages.Shape.LAZY));
            isOffered(scene.popup());
            assertEquals("lazy", page.text("document.querySelector('img').loading"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatAClickShowsIsFoundAtTheNextPress(Inlogcode product) {
        try (var scene = Stages.fresh(product);
                var pages = new QrPages()) {
            var page = scene.browser().openPage(pages.afterClick());
            scene.popup().awaitLook("nothing").close();
            page.click("button");
            page.waitFor("!!document.querySelector('img')");
            isOffered(scene.popup());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aKeyInTheTextIsOfferedAndAddedByTheForm(Inlogcode product) {
        try (var scene = Stages.fresh(product);
                var pages = new QrPages()) {
            scene.browser().openPage(pages.withKey());
            var popup = scene.popup().awaitLook("key-on-page");
            // Whole, for comparing with the page.
            assertEquals(
                    "gezd gnbv gy3t qojq gezd gnbv gy3t qojq",
                    popup.surface().text("document.querySelector('.shown-key').textContent"));
            popup.inCard("use_key");
            popup.awaitCard("manual");
            assertEquals("gezd gnbv gy3t qojq gezd gnbv gy3t qojq", popup.written("key"));
            assertEquals("localhost", popup.written("issuer"));
            popup.inCard("add").awaitNotice("added").awaitAccounts(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatThePageSaysBesideAKeyIsTakenOver(Inlogcode product) {
        try (var scene = Stages.fresh(product);
                var pages = new QrPages()) {
            scene.browser().openPage(pages.withKeyAndSettings());
            var popup = scene.popup().awaitLook("key-on-page").inCard("use_key");
            popup.awaitCard("manual").await("#card .advanced[open]");
            assertEquals("SHA256", popup.written("algorithm"));
            assertEquals("8", popup.written("digits"));
            assertEquals("60", popup.written("factor"));
            popup.inCard("add").awaitNotice("added").awaitAccounts(1);
            assertEquals(8, popup.firstCode().length());
        }
    }

    /**
     * A picture that never comes takes all the time: a link is read before, a key is said after.
     */
    @ParameterizedTest
    @EnumSource
    void aPageThatTakesTooLong(Inlogcode product) throws IOException {
        try (var scene = Stages.fresh(product);
                var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                var pages = new QrPages()) {
            var picture = "http://127.0.0.1:" + silent.getLocalPort() + "/";
            scene.browser().openPage(pages.withKeyAnd(picture));
            var popup = scene.popup().awaitLook("key-on-page");
            popup.inCard("look_longer").awaitLook("key-on-page").close();
            scene.browser().openPage(pages.withLinkAnd(picture));
            isOffered(scene.popup());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aListOfRecoveryCodesIsNoKey(Inlogcode product) {
        try (var scene = Stages.fresh(product);
                var pages = new QrPages()) {
            scene.browser().openPage(pages.withRecoveryCodes());
            scene.popup().awaitLook("nothing");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLookThatNobodyAskedForMovesNothing(Inlogcode product) {
        try (var scene = Stages.fresh(product);
                var pages = new QrPages()) {
            scene.somePage();
            var popup = scene.popup().awaitLook("nothing");
            Scene.addByKey(popup, 0, 1);
            popup.awaitAccounts(1).close();
            var page = scene.browser().openPage(pages.below(QrPages.Shape.TABLE));
            page.eval("addEventListener('scroll', () => document.title = 'moved')");
            popup = scene.popup().awaitAccounts(1);
            popup.inWays("find_qr");
            isOffered(popup);
            assertEquals("moved", page.text("document.title"));
        }
    }
}
