package nl.inlogcode.practice;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.inlogcode.practice.Browser.attribute;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers, cookies, hosts, and forms that are refused. */
class GuardTest {
    private final TestClock clock = new TestClock();
    private final PracticeSite site = PracticeSite.start(0, clock);
    private final Visitor jan = new Visitor(site, clock);
    private final Browser browser = jan.browser;

    @AfterEach
    void stop() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/account/maken", "/inloggen", "/nergens", "/static/icon.svg"})
    void headersAreOnEveryAnswer(String path) {
        browser.open(path);
        assertTrue(browser.header("Content-Security-Policy").startsWith("default-src 'self'; "));
        assertEquals("Wed, 18 May 2033 03:33:00 GMT", browser.header("Date"), "our own clock");
        assertFalse(browser.page().contains("http://") && !path.endsWith(".svg"));
    }

    @Test
    void cookieIsKeptFromScriptsAndOtherSites() {
        var cookie = browser.open("/").header("Set-Cookie");
        assertTrue(cookie.startsWith("oefenplan-" + site.address().getPort() + "="));
        assertTrue(cookie.endsWith("; Path=/; HttpOnly; SameSite=Lax"));
        jan.register();
        assertNotEquals("", browser.headerBefore("Set-Cookie"), "who logs in gets a new cookie");
        assertNotEquals(cookie, browser.headerBefore("Set-Cookie"));
    }

    @Test
    void formWithoutItsHiddenFieldIsRefused() {
        browser.open("/account/maken");
        browser.post("/account/maken", Map.of("email", Visitor.MAIL, "password", Visitor.PASSWORD));
        assertEquals(403, browser.status());
        assertFalse(site.hasAccount(Visitor.MAIL));
    }

    @ParameterizedTest
    @CsvSource({
        "geen mail, lang genoeg, geen mailadres",
        "jan@voorbeeld.nl, kort, te kort",
        "<b>@x.nl, kort, te kort"
    })
    void accountIsRefusedInPlainWords(String mail, String password, String words) {
        browser.open("/account/maken").press("Account maken", "email", mail, "password", password);
        assertEquals(422, browser.status());
        assertTrue(browser.page().contains(words));
        assertEquals(mail, attribute(browser.field("email"), "value"));
        assertFalse(browser.page().contains("<b>"));
    }

    @Test
    void mailAddressIsTakenOnce() {
        jan.register();
        var other = new Browser(site.address()).open("/account/maken");
        other.press("Account maken", "email", "JAN@voorbeeld.nl", "password", "iets anders");
        assertTrue(other.page().contains("al een account"));
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, 200",
        "localhost, 200",
        "oefenplan.localhost, 200",
        "oefenplan.test, 200",
        "OEFENPLAN.TEST, 200",
        "example.org, 421",
        "nottest, 421"
    })
    void onlyOwnHostsAreAnswered(String host, int status) throws IOException {
        var port = site.address().getPort();
        try (var socket = new Socket("127.0.0.1", port)) {
            var request = "GET / HTTP/1.1\r\nHost: %s:%d\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.formatted(host, port).getBytes(US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 " + status + " "));
        }
    }
}
