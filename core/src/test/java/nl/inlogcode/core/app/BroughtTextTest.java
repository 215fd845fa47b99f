package nl.inlogcode.core.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BroughtTextTest {
    private static List<String> links(String text) {
        return assertInstanceOf(BroughtText.Links.class, BroughtText.of(text)).links();
    }

    @Test
    void linksAreFoundLineByLineAndInSentences() {
        assertEquals(List.of("otpauth://totp/a b?x"), links("\n otpauth://totp/a b?x \r\n"));
        assertEquals(List.of("otpauth://a", "OTPAUTH://b"), links("otpauth://a\nOTPAUTH://b"));
        assertEquals(
                List.of("otpauth://a?x"), links("Klik op <a href=\"otpauth://a?x\">hier</a>."));
        assertEquals(List.of("otpauth-migration://x"), links("otpauth-migration://x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GEZDGNBVGY3TQOJQ", "gezd-gnbv gy3t", " abcd\u00a0efgh ", "A2======"})
    void keys(String text) {
        assertTrue(assertInstanceOf(BroughtText.Key.class, BroughtText.of(text)).right());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gezd 0000 gy3t", "ABCD-1234-EFGH"})
    void keysWithASlip(String text) {
        assertEquals(new BroughtText.Key(text, false), BroughtText.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hallo daar!", "https://example.org", "123 456", "C:\\foto.png"})
    void neither(String text) {
        assertInstanceOf(BroughtText.Unknown.class, BroughtText.of(text));
    }

    @Test
    void longTextsAreNeitherInNoTime() {
        assertInstanceOf(BroughtText.Unknown.class, BroughtText.of("o, ".repeat(300_000)));
    }

    @ParameterizedTest
    @CsvSource({
        "qr.png, image/png, PICTURE",
        "qr.svg, image/svg+xml, VECTOR",
        "qr.SVG, '', VECTOR",
        "brief.pdf, application/pdf, PDF",
        "brief.PDF, '', PDF",
        "pdf, '', PDF",
        "foto.heic, '', PICTURE",
        "qr.svg.png, image/png, PICTURE",
        "'', '', PICTURE"
    })
    void kindsOfFiles(String name, String type, FileKind kind) {
        assertEquals(kind, FileKind.of(name, type));
    }
}
