package nl.inlogcode.core.page.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginTest {
    @ParameterizedTest
    @CsvSource({
        "https://app.krachtplan.nl, https://app.krachtplan.nl",
        "https://app.krachtplan.nl/, https://app.krachtplan.nl",
        "https://app.krachtplan.nl/login?next=https://evil.example/#x, https://app.krachtplan.nl",
        "https://app.krachtplan.nl:443, https://app.krachtplan.nl",
        "http://app.krachtplan.nl:80/, http://app.krachtplan.nl",
        "https://app.krachtplan.nl:80, https://app.krachtplan.nl:80",
        "https://app.krachtplan.nl:8443, https://app.krachtplan.nl:8443",
        "http://127.0.0.1:8080/x, http://127.0.0.1:8080",
        "http://localhost:1, http://localhost:1",
        "http://[::1]:8080, http://[::1]:8080",
        "https://[2001:db8::1], https://[2001:db8::1]",
        "https://xn--krchtplan-v3a.nl, https://xn--krchtplan-v3a.nl",
        "https://a_b.example, https://a_b.example",
        "https://example.com., https://example.com.",
        "https://user:pass@example.com/, https://example.com",
        "https://app.krachtplan.nl@evil.example/, https://evil.example",
        "https://evil.example\\@app.krachtplan.nl/, https://evil.example",
        "https://evil.example?@app.krachtplan.nl, https://evil.example",
        "https://evil.example#@app.krachtplan.nl, https://evil.example"
    })
    void readsWhatBrowsersSerialise(String url, String origin) {
        assertEquals(Optional.of(origin), Origin.parse(url).map(Origin::serialised));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "about:blank",
                "about:srcdoc",
                "data:text/html,https://a.nl",
                "blob:https://a.nl/1",
                "file:///etc/passwd",
                "chrome://settings",
                "moz-extension://1",
                "javascript:https://a.nl",
                "ftp://a.nl",
                "HTTPS://a.nl",
                "https:/a.nl",
                "https:a.nl",
                "https://",
                "https:///a.nl",
                "https://A.nl",
                "https://krachtplán.nl",
                "https://a b.nl",
                " https://a.nl",
                "https://a.nl\n.evil.example",
                "https://a..nl",
                "https://.a.nl",
                "https://.",
                "https://a.nl:",
                "https://a.nl:x",
                "https://a.nl:-1",
                "https://a.nl:65536",
                "https://a.nl:443443",
                "https://a:b:1",
                "https://[::1",
                "https://::1",
                "https://[]",
                "https://[::g]",
                "https://[::1]x",
                "https://a[::1]",
                "https://%61.nl",
                "https://user@"
            })
    void refusesWhatIsNoSite(String url) {
        assertEquals(Optional.empty(), Origin.parse(url));
    }

    @Test
    void refusesAHostLongerThanAnyName() {
        assertEquals(Optional.empty(), Origin.parse("https://" + "a".repeat(255)));
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.nl, http://a.nl",
        "https://a.nl, https://www.a.nl",
        "https://a.nl, https://a.nl.",
        "https://a.nl, https://a.nl:8443",
        "https://a.nl, https://a.n1",
        "https://a.nl, https://a.nl.evil.example"
    })
    void differsInSchemeHostOrPort(String one, String other) {
        assertNotEquals(Origin.parse(one).orElseThrow(), Origin.parse(other).orElseThrow());
    }

    @Test
    void isTheSameWithTheUsualPortNamed() {
        assertEquals(new Origin("https", "a.nl", 443), new Origin("https", "a.nl", -1));
    }

    @Test
    void isShownWithoutTheScheme() {
        assertEquals("a.nl:8443", Origin.parse("https://a.nl:8443/x").orElseThrow().shown());
    }

    @Test
    void isNeverBuiltFromSomethingElse() {
        assertThrows(IllegalArgumentException.class, () -> new Origin("ftp", "a.nl", -1));
        assertThrows(IllegalArgumentException.class, () -> new Origin("https", "", -1));
        assertThrows(IllegalArgumentException.class, () -> new Origin("https", "a.nl/x", -1));
        assertThrows(IllegalArgumentException.class, () -> new Origin("https", "a.nl", 65536));
        assertThrows(IllegalArgumentException.class, () -> new Origin("https", "a.nl", -2));
    }
}
