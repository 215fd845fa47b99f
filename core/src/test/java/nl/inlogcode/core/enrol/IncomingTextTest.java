package nl.inlogcode.core.enrol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.otpauth.MovingFactor;
import nl.inlogcode.core.otpauth.OtpauthResult;
import nl.inlogcode.core.page.key.KeySettings;
import nl.inlogcode.core.page.key.ManualKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IncomingTextTest {
    private static List<String> links(String text) {
        return assertInstanceOf(IncomingText.Links.class, IncomingText.of(text)).links();
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
        assertTrue(assertInstanceOf(IncomingText.Key.class, IncomingText.of(text)).right());
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
        var brought = IncomingText.of(text.replace("\\n", "\n"));
        assertEquals(new IncomingText.Key(key, true, KeySettings.USUAL), brought);
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

    /** Half of a link may be one too: with half of the key, or with the usual six digits. */
    @ParameterizedTest
    @CsvSource({
        "'?secret=GEZDGNBV|GY3TQOJQ', '?secret=GEZDGNBVGY3TQOJQ'",
        "'?secret=GEZD|GN2V|GY3TQOJQ&issuer=A', '?secret=GEZDGN2VGY3TQOJQ&issuer=A'",
        "'?sec|ret=GEZDGNBVGY3TQOJQ', '?secret=GEZDGNBVGY3TQOJQ'",
        "'?|secret=GEZDGNBVGY3TQOJQ', '?secret=GEZDGNBVGY3TQOJQ'",
        "'?secret=GEZDGNBVGY3TQOJQ&digi|ts=8', '?secret=GEZDGNBVGY3TQOJQ&digits=8'",
        "'?secret=GEZDGNBVGY3TQOJQ&digits=|8', '?secret=GEZDGNBVGY3TQOJQ&digits=8'",
        "'?secret=GEZDGNBVGY3TQOJQ|&digits=8', '?secret=GEZDGNBVGY3TQOJQ&digits=8'",
        "'?secret=GEZDGNBVGY3TQOJQ|Kopieer', '?secret=GEZDGNBVGY3TQOJQ'",
        "'?secret=GEZDGNBVGY3TQOJQ|kopieer deze link', '?secret=GEZDGNBVGY3TQOJQ'",
        "'?secret=GEZDGNBVGY3TQOJQ|Stap2', '?secret=GEZDGNBVGY3TQOJQ'",
        "'?secret=GEZDGNBVGY3TQOJQ|492039', '?secret=GEZDGNBVGY3TQOJQ'",
        "'?secret=GEZDGNBVGY3TQOJQ||KOPIEER', '?secret=GEZDGNBVGY3TQOJQ'"
    })
    void aLinkOverSeveralLinesIsOne(String broken, String whole) {
        var start = "otpauth://totp/A:jan";
        assertEquals(List.of(start + whole), links(start + broken.replace('|', '\n')));
        assertEquals(List.of(start + whole), links("Open " + start + broken.replace('|', '\n')));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GEZDGNBVGY3TQOJQ\nKOPIEER",
                "gezdgnbvgy3tqojq\nkopieer deze link",
                "GEZDGNBVGY3TQOJQ\n234567",
                "GEZDGNBVGY3TQOJQ&period=6\n0",
                "GEZDGNBVGY3TQOJQ KOPIEER",
                "gezdgnbvgy3tqojq kopieer",
                "gezd gnbv gy3t qojq kopieer"
            })
    void whatMayBeTheRestOfALinkIsDoubtful(String secret) {
        var link = "otpauth://totp/A:jan?secret=" + secret;
        assertEquals(new IncomingText.Broken(), IncomingText.of(link));
        // A field of one line makes spaces of the ends of lines.
        var typed =
                ManualKey.parse(
                        "",
                        "",
                        link.replace('\n', ' '),
                        HashAlgorithm.SHA1,
                        6,
                        new MovingFactor.TimeBased(30));
        assertInstanceOf(OtpauthResult.Rejected.class, typed);
    }

    @ParameterizedTest
    @CsvSource({
        "'Open #1.', #1",
        "'Open #1, en ga daarna verder', #1",
        "'#1, en ga daarna verder', #1",
        "'#1 kopieer', #1",
        "'#1 Kopieer deze link!', #1",
        "'#1&issuer=My Bank', '#1&issuer=My Bank'",
        "(#1), #1",
        "[klik](#1), #1",
        "'- #1', #1",
        "'#1; #2', '#1;#2'"
    })
    void linksStandInSentences(String text, String links) {
        var one = "otpauth://totp/A:jan?secret=GEZDGNBVGY3TQOJQ";
        var other = "otpauth://totp/B:jan?secret=MZXW6YTBOI";
        assertEquals(
                List.of(links.replace("#1", one).replace("#2", other).split(";")),
                links(text.replace("#1", one).replace("#2", other)));
    }

    /** A key that goes on behind a comma, with a slip in it, is not cut there. */
    @Test
    void aKeyWithASlipIsNotCutToWhatIsRight() {
        var link = "otpauth://totp/A?secret=GEZD GNB0 GY3T QOJQ";
        assertEquals(List.of(link), links(link));
    }

    @Test
    void halfAnExportIsNone() {
        var whole =
                "otpauth-migration://offline?data=CjEKCkhlbGxvId6tvu8SGEV4YW1wbGU6YWxpY2VAZ29v"
                        + "Z2xlLmNvbRoHRXhhbXBsZSABKAEwAhABGAEgAA%3D%3D";
        assertEquals(List.of(whole), links(whole.replace("b2v", "b2v\n").replace("29v", "29v\n")));
    }

    @ParameterizedTest
    @CsvSource({
        "'Key: #\nAlgorithm: SHA256\nDigits: 8', SHA256, 8, 30",
        "'# (SHA-512)', SHA512, 6, 30",
        "'Sleutel: #\nAantal cijfers: 8\nPeriode: 60', SHA1, 8, 60",
        "'Key: #\nDigits: 6\nPeriod: 30', SHA1, 6, 30",
        "'Key: #\nA code of 8 digits, every 60 seconds', SHA1, 8, 60",
        "'Key: #\nBackup codes have 8 digits', SHA1, 6, 30",
        "'Key: #\nSHA1, SHA256', SHA1, 6, 30"
    })
    void whatIsSaidBesideAKeyCounts(String text, HashAlgorithm algorithm, int digits, int period) {
        var copied = text.replace("#", "GEZDGNBVGY3TQOJQ");
        var settings = new KeySettings(algorithm, digits, new MovingFactor.TimeBased(period));
        assertEquals(
                new IncomingText.Key("GEZDGNBVGY3TQOJQ", true, settings), IncomingText.of(copied));
        // The same where it is typed into the form as it is.
        var typed =
                ManualKey.parse(
                        "", "", copied, HashAlgorithm.SHA1, 6, new MovingFactor.TimeBased(30));
        var account = assertInstanceOf(OtpauthResult.Parsed.class, typed).account();
        assertEquals(algorithm, account.algorithm());
        assertEquals(digits, account.digits());
        assertEquals(settings.factor(), account.movingFactor());
    }

    @Test
    void whatIsLeftOfAKeyWithASlipIsShownForMending() {
        assertEquals(
                new IncomingText.Key("gezd 0000 gy3t", false, KeySettings.USUAL),
                IncomingText.of("Sleutel: gezd 0000 gy3t"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gezd 0000 gy3t", "ABCD-1234-EFGH"})
    void keysWithASlip(String text) {
        assertEquals(new IncomingText.Key(text, false, KeySettings.USUAL), IncomingText.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hallo daar!", "https://example.org", "123 456", "C:\\foto.png"})
    void neither(String text) {
        assertInstanceOf(IncomingText.Unknown.class, IncomingText.of(text));
    }

    @Test
    void longTextsAreNeitherInNoTime() {
        assertInstanceOf(IncomingText.Unknown.class, IncomingText.of("o, ".repeat(300_000)));
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
