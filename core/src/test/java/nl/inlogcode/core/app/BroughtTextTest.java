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
    @CsvSource({
        "'Sleutel: GEZD GNBV GY3T QOJQ', GEZD GNBV GY3T QOJQ",
        "'Sleutel GEZD GNBV GY3T QOJQ', GEZD GNBV GY3T QOJQ",
        "'sleutel gezd gnbv gy3t qojq', gezd gnbv gy3t qojq",
        "'Setup key: gezd gnbv gy3t', gezd gnbv gy3t",
        "'\u201cGEZDGNBVGY3TQOJQ\u201d', GEZDGNBVGY3TQOJQ",
        "'\"GEZD GNBVG\".', GEZD GNBVG",
        "'GEZD.GNBV.GY3T.QOJQ', GEZD GNBV GY3T QOJQ",
        "'GEZD:GNBV:GY3T:QOJQ', GEZD GNBV GY3T QOJQ",
        "'GEZD_GNBV_GY3T', GEZD GNBV GY3T",
        "'secret=GEZDGNBVGY3TQOJQ', GEZDGNBVGY3TQOJQ",
        "'Key: GEZDGNBVGY3TQOJQ Copy', GEZDGNBVGY3TQOJQ",
        "'Issuer: X\nSecret: GEZDGNBVGY3TQOJQ\nDigits: 6', GEZDGNBVGY3TQOJQ",
        "'Key: O52G WTLY JNDEKYSC OA2X G2', O52G WTLY JNDEKYSC OA2X G2",
        "'Key: O52G WTLY JNDE KYSC\nOA2X G2SI GZ3H S2KS', O52G WTLY JNDE KYSC OA2X G2SI GZ3H S2KS",
        "'\uff27\uff25\uff3a\uff24 \uff27\uff2e\uff22\uff36 \uff27\uff39\uff13\uff34', GEZD GNBV GY3T",
        "'{\"secret\":\"GEZDGNBVGY3TQOJQ\"}', GEZDGNBVGY3TQOJQ"
    })
    void keysWithWhatWasCopiedWithThem(String text, String key) {
        var brought = BroughtText.of(text.replace("\\n", "\n"));
        assertEquals(new BroughtText.Key(key, true), brought);
    }

    @Test
    void aPartOfALinkIsALink() {
        assertEquals(
                List.of("otpauth://totp/?secret=GEZDGNBVGY3TQOJQ&issuer=X"),
                links("secret=GEZDGNBVGY3TQOJQ&issuer=X"));
        assertEquals(
                List.of("otpauth://totp/?issuer=X&secret=GEZDGNBVGY3TQOJQ"),
                links("Gebruik \"?issuer=X&secret=GEZDGNBVGY3TQOJQ\" hier"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ", ", ";", " | ", ",\r\n", "\t"})
    void linksWithSomethingBetweenAreSeveral(String between) {
        var one = "otpauth://totp/A:jan?secret=GEZDGNBVGY3TQOJQ&issuer=A";
        var other = "OTPAUTH://totp/B?secret=GEZDGNBVGY3TQOJQ";
        assertEquals(List.of(one, other), links(one + between + other + between));
    }

    @Test
    void whatIsLeftOfAKeyWithASlipIsShownForMending() {
        assertEquals(
                new BroughtText.Key("gezd 0000 gy3t", false),
                BroughtText.of("Sleutel: gezd 0000 gy3t"));
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
