package nl.inlogcode.practice;

import static nl.inlogcode.practice.Browser.attribute;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.ReaderException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pages hold, in each variant. */
class PagesTest {
    private static final int WHITE = 0xffffff;
    private static final int BLACK = 0;
    private static final String PICTURE = "/account/beveiligen/qrcode/";

    private final TestClock clock = new TestClock();
    private final PracticeSite site = PracticeSite.start(0, clock);
    private final Visitor jan = new Visitor(site, clock);
    private final Browser browser = jan.browser;

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void linkIsWrittenAsTheFormFamilyWritesIt() {
        jan.register().toQr();
        var port = site.address().getPort();
        var secret = Visitor.query(jan.link(), "secret");
        assertTrue(secret.matches("[A-Z2-7]{32}"));
        assertEquals(
                "otpauth://totp/127.0.0.1%%3A%d%%3A%%20jan%%40voorbeeld.nl".formatted(port)
                        + "?secret=%s&digits=6&issuer=127.0.0.1%%3A%d".formatted(secret, port),
                jan.link());
        assertTrue(browser.page().contains("<code>" + secret + "</code></a>"));
    }

    @Test
    void pictureHoldsTheLink() throws ReaderException {
        jan.register().toQr();
        assertTrue(browser.page().contains("<img src=\"" + PICTURE + "\""));
        var answer = browser.fetch(PICTURE);
        assertEquals(
                "image/svg+xml;charset=utf-8",
                answer.headers().firstValue("Content-Type").orElse("").replace(" ", ""));
        assertFalse(answer.body().contains("<rect"), "a transparent ground");
        assertTrue(answer.body().contains("width=\"200\" height=\"200\""));
        assertEquals(jan.link(), QrImage.readSvg(answer.body(), WHITE));
    }

    @Test
    void pictureNeedsTheSession() {
        jan.register().toQr();
        var stranger = new Browser(site.address()).open(PICTURE);
        assertEquals("/inloggen", stranger.path());
    }

    @Test
    void oldGenerationHasNumberFieldAndGoesBackFirst() {
        jan.register().toQr();
        var field = browser.field(Visitor.ENROL_FIELD);
        assertEquals("number", attribute(field, "type"));
        assertEquals("0", attribute(field, "min"));
        assertEquals("999999", attribute(field, "max"));
        assertEquals("", attribute(field, "autocomplete"));
        assertTrue(browser.page().contains("<label for=\"id_generator-token\">Token:</label>"));
        assertEquals("generator", attribute(browser.field("setup_view-current_step"), "value"));
        assertEquals(64, attribute(browser.field("csrfmiddlewaretoken"), "value").length());
        var submits = browser.submits();
        assertEquals(2, submits.size());
        assertEquals("wizard_goto_step", attribute(submits.get(0), "name"));
        assertEquals("welcome", attribute(submits.get(0), "value"));
        assertTrue(submits.get(0).endsWith(">Terug"));
        assertTrue(submits.get(1).endsWith(">Volgende"));
    }

    @Test
    void newGenerationSaysOneTimeCodeAndHasAnInvisibleSubmitFirst() {
        browser.open("/?vorm=nieuw");
        jan.register().toQr();
        var field = browser.field(Visitor.ENROL_FIELD);
        assertEquals("text", attribute(field, "type"));
        assertEquals("6", attribute(field, "maxlength"));
        assertEquals("[0-9]*", attribute(field, "pattern"));
        assertEquals("one-time-code", attribute(field, "autocomplete"));
        assertEquals("numeric", attribute(field, "inputmode"));
        var submits = browser.submits();
        assertEquals(3, submits.size());
        assertEquals("onzichtbaar", attribute(submits.get(0), "class"));
        assertEquals("", attribute(submits.get(0), "name"));
    }

    @Test
    void boxesSendOneHiddenField() {
        browser.open("/?vakjes=1");
        jan.register().toQr();
        assertEquals("hidden", attribute(browser.field(Visitor.ENROL_FIELD), "type"));
        assertEquals(6, browser.page().split("class=\"vakje\"", -1).length - 1);
        assertEquals(200, browser.fetch("/static/vakjes.js").statusCode());
        jan.enrol();
        assertTrue(site.isEnrolled(Visitor.MAIL));
    }

    @Test
    void invertedPictureIsLightOnDark() throws ReaderException {
        browser.open("/?qr=omgekeerd");
        jan.register().toQr();
        var svg = browser.fetch(PICTURE).body();
        assertTrue(svg.contains("<rect width=\"100%\" height=\"100%\" fill=\"#000000\">"));
        assertEquals(jan.link(), QrImage.readSvg(svg, BLACK));
    }

    @Test
    void canvasComesWithoutPictureAndLink() throws ReaderException {
        browser.open("/?qr=canvas");
        jan.register().browser.press("Volgende");
        assertFalse(browser.page().contains("otpauth:"));
        assertFalse(browser.page().contains("class=\"qr\" alt="));
        assertTrue(browser.page().contains("data-matrix=\"" + PICTURE + "matrix\""));
        assertEquals(200, browser.fetch("/static/qr-canvas.js").statusCode());
        jan.useSecretOf(QrImage.readMatrix(browser.fetch(PICTURE + "matrix").body()));
        jan.enrol();
        assertTrue(site.isEnrolled(Visitor.MAIL));
    }

    @Test
    void tableComesWithoutPictureAndLink() throws ReaderException {
        browser.open("/?qr=tabel");
        jan.register().browser.press("Volgende");
        assertFalse(browser.page().contains("otpauth:"));
        assertFalse(browser.page().contains("class=\"qr\""));
        var modules = browser.fetch(PICTURE + "matrix").body();
        assertEquals(
                modules.split("1", -1).length,
                browser.page().split("<td class=\"aan\"", -1).length);
        jan.useSecretOf(QrImage.readMatrix(modules));
        jan.enrol();
        assertTrue(site.isEnrolled(Visitor.MAIL));
    }

    @Test
    void backgroundIsNoImageElement() {
        browser.open("/?qr=achtergrond&link=0");
        jan.register().browser.press("Volgende");
        assertFalse(browser.page().contains("otpauth:"));
        assertFalse(browser.page().contains("class=\"qr\""));
        assertTrue(browser.page().contains("class=\"qr-achtergrond\""));
        assertTrue(browser.fetch("/static/oefenplan.css").body().contains(PICTURE));
    }

    @Test
    void frameHoldsThePicture() throws ReaderException {
        browser.open("/?qr=iframe");
        jan.register().browser.press("Volgende");
        assertFalse(browser.page().contains("otpauth:"));
        assertFalse(browser.page().contains("class=\"qr\""));
        assertTrue(browser.page().contains("<iframe src=\"" + PICTURE + "kader\""));
        var frame = browser.fetch(PICTURE + "kader").body();
        assertTrue(frame.contains("<img src=\"" + PICTURE + "\""));
        assertFalse(frame.contains("otpauth:"));
        jan.useSecretOf(QrImage.readSvg(browser.fetch(PICTURE).body(), WHITE));
        jan.enrol();
        assertTrue(site.isEnrolled(Visitor.MAIL));
    }

    @Test
    void pictureFarBelowComesAfterTheForm() {
        browser.open("/?qr=onder");
        jan.register().toQr();
        assertTrue(browser.page().indexOf("ver-onder") > browser.page().indexOf("</form>"));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, false, false", "0, 1, false, true", "1, 0, true, false", "1, 1, true, true"})
    void linkAndKeyCanBeLeftOut(int link, int key, boolean showsLink, boolean showsKey) {
        browser.open("/?link=" + link + "&sleutel=" + key);
        jan.register().browser.press("Volgende");
        assertEquals(showsLink, browser.page().contains("href=\"otpauth:"));
        assertEquals(showsKey, browser.page().contains("<code>"));
    }

    @Test
    void darkPagesStayDark() {
        browser.open("/?donker=1");
        assertTrue(browser.open("/inloggen").page().contains("class=\"donker\""));
        assertFalse(browser.open("/inloggen?donker=0").page().contains("class=\"donker\""));
    }

    @Test
    void languageIsRemembered() {
        jan.register().browser.open("/account/beveiligen/?lang=en");
        browser.press("Next").press("Next", Visitor.ENROL_FIELD, "000000000");
        assertTrue(browser.page().contains("Entered token is not valid."));
        assertTrue(browser.page().contains("<html lang=\"en\">"));
        assertTrue(browser.open("/?lang=xx").page().contains("Log in"), "unknown: no change");
    }

    @Test
    void pagesForTests() throws ReaderException {
        assertFalse(browser.open("/geen-qr").page().contains("class=\"qr\""));
        assertTrue(browser.open("/andere-qr").page().contains("/andere-qr/plaatje"));
        assertEquals(
                "https://example.org/",
                QrImage.readSvg(browser.fetch("/andere-qr/plaatje").body(), WHITE));
        var two = browser.open("/twee").page().split("(?=<svg )");
        assertEquals(3, two.length);
        var first = QrImage.readSvg(two[1], WHITE);
        assertTrue(first.startsWith("otpauth://totp/"));
        assertNotEquals(first, QrImage.readSvg(two[2], WHITE));
    }
}
