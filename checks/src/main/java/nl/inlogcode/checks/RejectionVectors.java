package nl.inlogcode.checks;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.otpauth.MovingFactor;
import nl.inlogcode.core.otpauth.OtpauthResult;
import nl.inlogcode.core.otpauth.OtpauthUri;
import nl.inlogcode.core.otpauth.Rejection;
import nl.inlogcode.core.page.key.ManualKey;

/** What is refused, and under which name: every constant of {@link Rejection} has a row. */
public final class RejectionVectors {
    private static final String SECRET = "JBSWY3DPEHPK3PXP";
    private static final String START = "otpauth://totp/a?secret=" + SECRET;

    private record Row(Rejection reason, List<String> texts) {}

    private static final List<Row> ROWS =
            List.of(
                    new Row(
                            Rejection.NOT_OTPAUTH,
                            List.of(
                                    "",
                                    " ",
                                    "https://example.org/?otpauth://totp/a",
                                    "WIFI:T:WPA;S:thuis;P:x;;",
                                    "otpauth",
                                    "otpauth//totp/a",
                                    "otpauths://totp/a",
                                    SECRET,
                                    "x".repeat(100_000))),
                    new Row(
                            Rejection.GOOGLE_EXPORT,
                            List.of(
                                    "otpauth-migration://offline?data=CjEK",
                                    "OTPAUTH-MIGRATION://offline")),
                    new Row(
                            Rejection.MICROSOFT_OWN,
                            List.of("phonefactor://activate_account?code=1&url=https%3A%2F%2Fx")),
                    new Row(
                            Rejection.DUO_OWN,
                            List.of(
                                    "duo://x",
                                    "duomobile://x",
                                    "https://m-1234.duosecurity.com/activate/x")),
                    new Row(Rejection.OKTA_OWN, List.of("oktaverify://email/a?t=1")),
                    new Row(Rejection.SYMANTEC_OWN, List.of("vip://x", "symantecvip://x")),
                    new Row(
                            Rejection.STEAM_OWN,
                            List.of(
                                    "https://s.team/q/1/2",
                                    "steam://run/440",
                                    "steam://rungameid/440",
                                    "steam://JBSWY3DP",
                                    "steam://openurl/https://example.org")),
                    new Row(
                            Rejection.YANDEX_OWN,
                            List.of(
                                    "otpauth://yaotp/a?secret=" + SECRET,
                                    "otpauth://yandex/jan?secret=" + SECRET + "&pin=5239",
                                    "yandexkey://x")),
                    new Row(
                            Rejection.BATTLENET_OWN,
                            List.of("otpauth://battle/a?secret=" + SECRET, "battlenet://x")),
                    new Row(
                            Rejection.MOBILE_OTP_OWN,
                            List.of("motp://a:b?secret=0123", "otpauth://motp/a?secret=" + SECRET)),
                    new Row(
                            Rejection.OTHER_APP_OWN,
                            List.of(
                                    START + "&encoder=yandex",
                                    "com.rsa.securid.iphone://ctf?ctfData=1",
                                    "digid-app-auth://app_session_id=1",
                                    "FIDO:/0123456789")),
                    new Row(
                            Rejection.UNKNOWN_TYPE,
                            List.of(
                                    "otpauth:",
                                    "otpauth://",
                                    "otpauth://?secret=" + SECRET,
                                    "otpauth://a:b?secret=" + SECRET,
                                    "otpauth://totp2/a?secret=" + SECRET)),
                    new Row(
                            Rejection.MISSING_SECRET,
                            List.of(
                                    "otpauth://totp",
                                    "otpauth://totp/a",
                                    "otpauth://totp/a?",
                                    "otpauth://totp/a?issuer=b",
                                    "otpauth://totp/a?secret",
                                    "otpauth://totp/a?secret=",
                                    "otpauth://totp/a?secret=%20+%E2%80%8B",
                                    "otpauth://totp/a?secret=undefined",
                                    "otpauth://totp/a?secret=null&issuer=b")),
                    new Row(
                            Rejection.BAD_SECRET,
                            List.of(
                                    "otpauth://totp/a?secret=A",
                                    "otpauth://totp/a?secret=====",
                                    "otpauth://totp/a?secret=0BSWY3DP",
                                    "otpauth://totp/a?secret=1BSWY3DP",
                                    "otpauth://totp/a?secret=8BSWY3DP",
                                    "otpauth://totp/a?secret=9BSWY3DP",
                                    "otpauth://totp/a?secret=JBSW%00Y3DP",
                                    "otpauth://totp/a?secret=JBSW=Y3DP",
                                    "otpauth://totp/a?secret=stm-0BSW")),
                    new Row(
                            Rejection.UNKNOWN_ALGORITHM,
                            List.of(
                                    START + "&algorithm=MD5",
                                    START + "&algorithm=SHA224",
                                    START + "&algorithm=SHA3-256",
                                    START + "&algorithm=SHA",
                                    START + "&algorithm=SHA10",
                                    START + "?algorithm=MD5",
                                    START + ";algorithm=MD5",
                                    START + "&amp;algorithm=MD5")),
                    new Row(
                            Rejection.BAD_DIGITS,
                            List.of(
                                    START + "&digits=0",
                                    START + "&digits=4",
                                    START + "&digits=5",
                                    START + "&digits=11",
                                    START + "&digits=-6",
                                    START + "&digits=6.5",
                                    START + "&digits=.",
                                    START + "&digits=5&issuer=Steam&algorithm=SHA256",
                                    START + "&digits=5&issuer=Steam&period=60",
                                    "otpauth://hotp/Steam:a?digits=5&secret=" + SECRET,
                                    START + "&digits=six",
                                    START + "&digits=4294967302",
                                    START + "&digits=18446744073709551622",
                                    START + "&digits=\uFF16")),
                    new Row(
                            Rejection.BAD_PERIOD,
                            List.of(
                                    START + "&period=0",
                                    START + "&period=3601",
                                    START + "&period=-30",
                                    START + "&period=30000",
                                    START + "&period=30s",
                                    START + "&period=4294967326")),
                    new Row(
                            Rejection.BAD_COUNTER,
                            List.of(
                                    "otpauth://hotp/a?counter=1.5&secret=" + SECRET,
                                    "otpauth://hotp/a?counter=-1&secret=" + SECRET,
                                    "otpauth://hotp/a?counter=9007199254740992&secret=" + SECRET,
                                    "otpauth://hotp/a?counter=x&secret=" + SECRET)),
                    new Row(
                            Rejection.CONTRADICTION,
                            List.of(
                                    START + "&secret=JBSWY3DPEHPK3PXQ",
                                    START + "?secret=JBSWY3DPEHPK3PXQ",
                                    START + "&encoder=steam&algorithm=SHA256",
                                    START + "&encoder=steam&period=60",
                                    START + "&encoder=steam&digits=8",
                                    "otpauth://hotp/a?encoder=steam&secret=" + SECRET,
                                    START + "&digits=6&digits=8",
                                    START + "&digits=6&amp;digits=8",
                                    START + "&period=30&period=60",
                                    START + "&algorithm=SHA1&ALGORITHM=SHA256",
                                    "otpauth://hotp/a?secret=x&counter=1&counter=2")),
                    new Row(
                            Rejection.BAD_ENCODING,
                            List.of(
                                    "otpauth://totp/a?secret=%2",
                                    "otpauth://totp/a?secret=JBSWY3DP%E9",
                                    "otpauth://totp/a?secret=\uD800",
                                    START + "&algorithm=%",
                                    START + "&digits=%C3",
                                    START + "&period=%ZZ")),
                    new Row(
                            Rejection.TOO_LONG,
                            List.of(
                                    START + "&issuer=" + "x".repeat(OtpauthUri.MAX_LENGTH),
                                    "otpauth://totp/a?secret=" + "A".repeat(1648),
                                    "otpauth://totp/a?secret=" + "A".repeat(5000))));

    /** Of keys that people type; {@link #typed} has them. */
    private static final List<Rejection> TYPED_ONLY =
            List.of(Rejection.MISTYPED_SECRET, Rejection.HEX_SECRET);

    private RejectionVectors() {}

    public static List<Check> all() {
        var checks = new ArrayList<Check>();
        for (var row : ROWS) {
            checks.add(new Check("refused as " + row.reason(), () -> refused(row)));
        }
        checks.add(new Check("each reason has a row", RejectionVectors::complete));
        checks.add(new Check("typed keys that are refused", RejectionVectors::typed));
        return checks;
    }

    private static void refused(Row row) {
        for (var text : row.texts()) {
            expect(row.reason(), OtpauthUri.parse(text));
        }
    }

    private static void complete() {
        Expect.same(Rejection.values().length, ROWS.size() + TYPED_ONLY.size());
        for (var reason : Rejection.values()) {
            Expect.yes(
                    TYPED_ONLY.contains(reason)
                            || ROWS.stream().anyMatch(row -> row.reason() == reason));
        }
    }

    private static void typed() {
        expect(Rejection.MISSING_SECRET, type("", 6));
        expect(Rejection.MISSING_SECRET, type(" \u00A0", 6));
        expect(Rejection.MISTYPED_SECRET, type("0BSWY3DP", 6));
        expect(Rejection.HEX_SECRET, type("3f78 6850 e387 550f dab8 36ed", 6));
        expect(Rejection.BAD_SECRET, type("--", 6));
        expect(Rejection.BAD_DIGITS, type(SECRET, 5));
        expect(Rejection.BAD_DIGITS, type(SECRET, 11));
        expect(Rejection.MISSING_SECRET, ManualKey.parseSteam("", "", " "));
        expect(Rejection.MISTYPED_SECRET, ManualKey.parseSteam("", "", "0BSWY3DP"));
        expect(Rejection.BAD_SECRET, ManualKey.parseSteam("", "", "--"));
        expect(Rejection.TOO_LONG, type("A".repeat(5000), 6));
        expect(Rejection.NOT_OTPAUTH, type("https://example.org/", 6));
        expect(Rejection.GOOGLE_EXPORT, type("otpauth-migration://offline?data=x", 6));
        expect(Rejection.MICROSOFT_OWN, type("phonefactor://x", 6));
        expect(Rejection.BAD_PERIOD, type(START + "&period=0", 6));
    }

    private static OtpauthResult type(String key, int digits) {
        return ManualKey.parse(
                "", "", key, HashAlgorithm.SHA1, digits, new MovingFactor.TimeBased(30));
    }

    private static void expect(Rejection reason, OtpauthResult result) {
        Expect.same(new OtpauthResult.Rejected(reason), result);
    }
}
