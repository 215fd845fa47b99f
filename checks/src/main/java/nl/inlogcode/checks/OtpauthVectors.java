package nl.inlogcode.checks;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.codec.Base32;
import nl.inlogcode.core.codec.Utf8;
import nl.inlogcode.core.otp.CodeAlphabet;
import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.otp.SharedSecret;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.otpauth.DisplayText;
import nl.inlogcode.core.otpauth.MovingFactor;
import nl.inlogcode.core.otpauth.OtpauthResult;
import nl.inlogcode.core.otpauth.OtpauthUri;
import nl.inlogcode.core.page.key.ManualKey;
import nl.inlogcode.core.page.site.Scripts;

/**
 * Links that are read: those of real products (their shape; the secrets are made up) and others.
 */
public final class OtpauthVectors {
    private static final String SECRET = "JBSWY3DPEHPK3PXP";
    private static final MovingFactor USUAL = new MovingFactor.TimeBased(30);
    private static final String TEXT_256 = "x".repeat(256);

    /** What a link reads as; "secret=@" stands for the secret. */
    private record Row(String link, Account account) {}

    /** Links with the usual parameters, or none: SHA1, 6 digits, 30 s. */
    private static final List<Row> USUAL_LINKS =
            List.of(
                    // The example of the Key URI Format.
                    usual(
                            "otpauth://totp/Example:alice@google.com?secret=@&issuer=Example",
                            "Example",
                            "alice@google.com"),
                    // Keycloak 26.7.3
                    usual(
                            "otpauth://totp/Proefrealm:deelnemer?secret=@&digits=6&algorithm=SHA1"
                                    + "&issuer=Proefrealm&period=30",
                            "Proefrealm",
                            "deelnemer"),
                    // django-two-factor-auth 1.15.5: a host with a port, colon and space encoded
                    usual(
                            "otpauth://totp/127.0.0.1%3A8191%3A%20deelnemer?secret=@&digits=6"
                                    + "&issuer=127.0.0.1%3A8191",
                            "127.0.0.1:8191", "deelnemer"),
                    // MeshCentral 1.1.55
                    usual(
                            "otpauth://totp/127.0.0.1:deelnemer?secret=@&period=30&digits=6"
                                    + "&algorithm=SHA1&issuer=127.0.0.1",
                            "127.0.0.1",
                            "deelnemer"),
                    // Joomla
                    usual("otpauth://totp/user@host?secret=@", "", "user@host"),
                    // Hex.pm
                    usual("otpauth://totp/hex.pm:user?issuer=hex.pm&secret=@", "hex.pm", "user"),
                    // Proxmox VE: another issuer in the parameter than in the label
                    usual(
                            "otpauth://totp/Issuer:user@realm?secret=@&period=30&digits=6"
                                    + "&algorithm=SHA1&issuer=Proxmox%20-%20host",
                            "Proxmox - host", "user@realm"),
                    // Webmin: raw space and parentheses
                    usual("otpauth://totp/HOST (user)?secret=@", "", "HOST (user)"),
                    usual("OTPAUTH://TOTP/a?SECRET=@&Digits=6", "", "a"),
                    usual(" \uFEFFotpauth://totp/a?secret=@\r\n", "", "a"),
                    usual("otpauth://totp?secret=@", "", ""),
                    usual("otpauth://totp/?secret=@", "", ""),
                    usual("otpauth:/totp/a?secret=@", "", "a"),
                    usual("otpauth://totp/A%3aB?secret=@", "A", "B"),
                    usual("otpauth://totp/A:%20%20B%20?secret=@", "A", "B"),
                    usual("otpauth://totp/A:?secret=@", "A", ""),
                    usual("otpauth://totp/:B?secret=@", "", "B"),
                    usual("otpauth://totp/A:B:C?secret=@", "A", "B:C"),
                    usual("otpauth://totp/B?secret=@&issuer=A", "A", "B"),
                    usual("otpauth://totp/A:B?secret=@&issuer=", "A", "B"),
                    usual("otpauth://totp/A:B?secret=@&issuer&", "A", "B"),
                    usual("otpauth://totp/?secret=@&issuer=A", "A", ""),
                    usual("otpauth://totp/Winkel #1:jan?secret=@", "Winkel #1", "jan"),
                    usual("otpauth://totp/a/b?secret=@", "", "a/b"),
                    usual("otpauth://totp/jan+2@x.nl?secret=@&issuer=A+B", "A B", "jan+2@x.nl"),
                    usual("otpauth://totp/Caf%C3%A9:\u00E9?secret=@", "Caf\u00E9", "\u00E9"),
                    usual("otpauth://totp/a?secret=jbsw-y3dp%20ehpk+3pxp%3D%3D", "", "a"),
                    usual("otpauth://totp/a?secret=@&secret=@&digits=6&digits=6", "", "a"),
                    usual("otpauth://totp/a?secret=@&digits=06&period=%2030", "", "a"),
                    usual("otpauth://totp/a?&secret=@&&image=https%3A%2F%2Fx&color=f00", "", "a"),
                    usual("otpauth://totp/a?secret=@&codeDisplay=63&codeDisplay=7", "", "a"),
                    usual("otpauth://totp/a?secret=@&counter=&algorithm=sha-1", "", "a"),
                    usual("otpauth://totp/a?secret=@&amp;issuer=A", "A", "a"),
                    // Texts that would disturb those around them
                    usual("otpauth://totp/%E2%80%AEA%00%0A%20B:%20c%7F?secret=@", "A B", "c"),
                    // A stray percent sign, Latin-1, JavaScript's undefined; encoded twice
                    usual(
                            "otpauth://totp/100%%20Zorg:jan?secret=@&issuer=100%%20Zorg",
                            "100% Zorg", "jan"),
                    usual("otpauth://totp/100%:jan?secret=@", "100%", "jan"),
                    usual("otpauth://totp/B%FCro:jan?secret=@&issuer=B%FCro", "B\u00FCro", "jan"),
                    usual("otpauth://totp/Caf%C3%A9:%E9?secret=@", "Caf\u00E9", "\u00E9"),
                    usual("otpauth://totp/A:%C3?secret=@&issuer=A", "A", "\u00C3"),
                    usual(
                            "otpauth://totp/\uD800a?secret=@&issuer=%ED%A0%80",
                            "\u00ED\u00A0\u0080".replace("\u00A0\u0080", ""), "a"),
                    usual(
                            "otpauth://totp/Zorg%2520plus:jan%2540voorbeeld.nl?secret=@",
                            "Zorg plus", "jan@voorbeeld.nl"),
                    usual("otpauth://totp/100%25deel:jan?secret=@", "100%deel", "jan"),
                    usual("otpauth://totp/a?secret=@&issuer=%2&image=https%3A%2&%ZZ=1", "%2", "a"),
                    usual("otpauth://totp/a?secret=@&digits=&period=&algorithm=&issuer=", "", "a"),
                    usual("otpauth://totp/a?secret=@&digits&period&algorithm", "", "a"),
                    usual(
                            "otpauth://totp/a?secret=@&digits=null&period=undefined&algorithm=None",
                            "",
                            "a"),
                    usual("otpauth://totp/a?secret=@&digits=6.0&period=30.00", "", "a"),
                    usual(
                            "otpauth://totp/a?secret=@&digits=6&digits=06&period=30&period=&algorithm=SHA1&ALGORITHM=sha-1",
                            "",
                            "a"),
                    usual("otpauth://totp/a?secret=@&secret=jbsw%20y3dp-ehpk-3pxp%3D", "", "a"),
                    usual("otpauth://totp/a?secret=@&counter=1&counter=2", "", "a"),
                    // Not the separators that there should be
                    usual(
                            "otpauth://totp/Nexus%20Mods:jan?secret=@?issuer=Nexus%20Mods",
                            "Nexus Mods", "jan"),
                    usual("otpauth://totp/a?secret=@;issuer=A;digits=6", "A", "a"),
                    usual("otpauth://totp/a?secret=@,issuer=A", "A", "a"),
                    usual("otpauth://totp/a?issuer=A,B;C?D&secret=@", "A,B;C?D", "a"),
                    usual("otpauth://totp/a?secret=@&amp;issuer=A&amp;digits=6", "A", "a"),
                    usual("otpauth://totp/a?secret=@&#38;issuer=A", "A", "a"),
                    usual("otpauth://totp/a&secret=@&issuer=A", "A", "a"),
                    usual("otpauth://totp/Wat?:jan?secret=@", "Wat?", "jan"),
                    usual("otpauth://totp/a?secret=@#fragment", "", "a"),
                    usual("otpauth://totp/a?secret=@&issuer=C#", "C#", "a"),
                    usual("otpauth://totp/a?secret=%4A%42SWY3DPEHPK3PXP%253D%253D", "", "a"),
                    usual("otpauth://totp/a/?secret=@", "", "a"),
                    usual("otpauth%3A%2F%2Ftotp%2FA%3Aa%3Fsecret%3D@", "A", "a"),
                    usual("apple-otpauth://totp/A:a?secret=@&issuer=A", "A", "a"),
                    // Another issuer twice: the one that the label begins with, or the first
                    usual("otpauth://totp/X:jan?issuer=X&secret=@&issuer=X%20BV", "X", "jan"),
                    usual("otpauth://totp/X:jan?issuer=X%20BV&secret=@&issuer=X", "X", "jan"),
                    usual("otpauth://totp/jan?issuer=&issuer=A&secret=@&issuer=B", "A", "jan"),
                    // What is not part of a name
                    usual(
                            "otpauth://totp/Company:John/?secret=@&issuer=Company",
                            "Company",
                            "John"),
                    usual(
                            "otpauth://totp/%3A:jan@x.nl?label=%3Ajan%40x.nl&secret=@",
                            "", "jan@x.nl"),
                    usual(
                            "otpauth://totp/Naam%3ANaam:jan@x.nl?issuer=Naam&secret=@",
                            "Naam", "jan@x.nl"),
                    usual(
                            "otpauth://totp/naam:NAAM:%20Naam:jan?issuer=Naam&secret=@",
                            "Naam", "jan"),
                    usual("otpauth://totp/Naam:Naam:jan?secret=@", "Naam", "jan"),
                    usual("otpauth://totp/Naam::jan:?secret=@&issuer=Naam:", "Naam", "jan"),
                    usual("otpauth://totp/https://x.nl:jan?secret=@", "https://x.nl", "jan"),
                    usual("otpauth://totp/%3Cb%3EA%3C/b%3E:\"'&?secret=@", "<b>A</b>", "\"'&"));

    /** Links that ask for something else. */
    private static final List<Row> OTHER_LINKS =
            List.of(
                    // Kanidm: SHA256 by default
                    other("totp/a?secret=@&algorithm=SHA256", HashAlgorithm.SHA256, 6, USUAL),
                    other("totp/a?secret=@&algorithm=sha-256", HashAlgorithm.SHA256, 6, USUAL),
                    other("totp/a?secret=@&algorithm=HmacSHA512", HashAlgorithm.SHA512, 6, USUAL),
                    other("totp/a?secret=@&algorithm=HMAC-SHA-1", HashAlgorithm.SHA1, 6, USUAL),
                    other("totp/a?secret=@&amp;digits=8", HashAlgorithm.SHA1, 8, USUAL),
                    other(
                            "totp/a?secret=@&digits=10&period=1",
                            HashAlgorithm.SHA1,
                            10,
                            new MovingFactor.TimeBased(1)),
                    other(
                            "totp/a?secret=@&digits=7&period=3600",
                            HashAlgorithm.SHA1,
                            7,
                            new MovingFactor.TimeBased(3600)),
                    // Battle.net: eight digits, also where nobody says so; Authenticator.cc's mark
                    other("totp/a?secret=blz-@", HashAlgorithm.SHA1, 8, USUAL),
                    other("totp/a?secret=BLIZ-@&digits=8", HashAlgorithm.SHA1, 8, USUAL),
                    other("totp/a?secret=@?digits=8", HashAlgorithm.SHA1, 8, USUAL),
                    other(
                            "totp/a?secret=@;period=60",
                            HashAlgorithm.SHA1,
                            6,
                            new MovingFactor.TimeBased(60)),
                    other(
                            "hotp/a?secret=@",
                            HashAlgorithm.SHA1,
                            6,
                            new MovingFactor.CounterBased(0)),
                    other(
                            "hotp/a?secret=@&counter=&period=x",
                            HashAlgorithm.SHA1,
                            6,
                            new MovingFactor.CounterBased(0)),
                    other(
                            "hotp/a?secret=@&counter=0",
                            HashAlgorithm.SHA1,
                            6,
                            new MovingFactor.CounterBased(0)),
                    other(
                            "HOTP/a?secret=@&counter=9007199254740991&digits=8&period=0",
                            HashAlgorithm.SHA1,
                            8,
                            new MovingFactor.CounterBased(9007199254740991L)));

    /** Links for Steam's codes: its own, and those of other apps. */
    private static final List<Row> STEAM_LINKS =
            List.of(
                    // Steam gives no more than its name; in any case, in any place.
                    steam("otpauth://totp/Steam:jan?secret=@&issuer=Steam", "Steam", "jan"),
                    steam("otpauth://totp/steam:jan?secret=@", "steam", "jan"),
                    steam("otpauth://totp/jan?secret=@&issuer=STEAM", "STEAM", "jan"),
                    steam("otpauth://totp/Steam%3A%20jan?secret=@", "Steam", "jan"),
                    steam("otpauth://totp/jan?secret=@&issuer=Steam%20Guard", "Steam Guard", "jan"),
                    steam("otpauth://totp/Steam:jan?secret=@&issuer=Valve", "Valve", "jan"),
                    steam("otpauth://totp/Steam?secret=@", "", "Steam"),
                    steam("otpauth://totp/Steam%20-%20jan?secret=@", "", "Steam - jan"),
                    steam("otpauth://totp/Steam:jan?secret=@&digits=5", "Steam", "jan"),
                    steam("otpauth://totp/Steam:jan?secret=@&digits=&period=30", "Steam", "jan"),
                    steam("otpauth://totp/Steam:jan?secret=@&algorithm=SHA1", "Steam", "jan"),
                    // Aegis, Ente; KeePassXC; Authenticator.cc
                    steam("otpauth://steam/Steam:jan?secret=@&issuer=Steam", "Steam", "jan"),
                    steam("OTPAUTH://STEAM/jan?secret=@&digits=6", "", "jan"),
                    steam(
                            "otpauth://totp/Steam:none?secret=@&period=30&digits=5&issuer=Steam"
                                    + "&encoder=steam",
                            "Steam",
                            "none"),
                    steam("otpauth://totp/Werk:jan?secret=@&encoder=Steam", "Werk", "jan"),
                    steam("otpauth://totp/jan?secret=@&steam", "", "jan"),
                    steam("otpauth://totp/jan?secret=stm-@", "", "jan"),
                    // Bitwarden
                    steam("steam://JBSWY3DPEHPK3PXP", "Steam", ""),
                    steam("STEAM://jbswy3dpehpk3pxp/", "Steam", ""));

    private OtpauthVectors() {}

    public static List<Check> all() {
        var checks = new ArrayList<Check>();
        for (var row : USUAL_LINKS) {
            checks.add(new Check(row.link(), () -> read(row)));
        }
        for (var row : STEAM_LINKS) {
            checks.add(new Check(row.link(), () -> read(row)));
        }
        checks.add(new Check("names like Steam's, and six digits", OtpauthVectors::notSteam));
        for (var row : OTHER_LINKS) {
            checks.add(new Check(row.link(), () -> read(row)));
        }
        checks.add(new Check("secrets of odd length", OtpauthVectors::oddLengths));
        checks.add(new Check("the canonical link", OtpauthVectors::canonical));
        checks.add(new Check("links of accounts with difficult names", OtpauthVectors::names));
        checks.add(new Check("texts that are too long are cut", OtpauthVectors::longTexts));
        checks.add(new Check("texts of strangers are cleaned", OtpauthVectors::cleaned));
        checks.add(new Check("typed keys", OtpauthVectors::typed));
        return checks;
    }

    private static Row usual(String link, String issuer, String name) {
        var account = new Account(issuer, name, secret(SECRET), HashAlgorithm.SHA1, 6, USUAL);
        return new Row(link, account);
    }

    private static Row steam(String link, String issuer, String name) {
        return new Row(link, Account.steam(issuer, name, secret(SECRET)));
    }

    private static Row other(
            String rest, HashAlgorithm algorithm, int digits, MovingFactor movingFactor) {
        var account = new Account("", "a", secret(SECRET), algorithm, digits, movingFactor);
        return new Row("otpauth://" + rest, account);
    }

    /** Puts the secret where a table has "secret=@". */
    private static String withSecret(String link) {
        return link.replace("=@", "=" + SECRET)
                .replace("-@", "-" + SECRET)
                .replace("%3D@", "%3D" + SECRET);
    }

    private static SharedSecret secret(String base32) {
        return new SharedSecret(Base32.decode(base32).get());
    }

    private static void read(Row row) {
        expect(row.account(), OtpauthUri.parse(withSecret(row.link())));
        expect(row.account(), OtpauthUri.parse(OtpauthUri.print(row.account())));
    }

    private static void expect(Account account, OtpauthResult result) {
        Expect.same(new OtpauthResult.Parsed(account), result);
    }

    private static void oddLengths() {
        for (int length = 2; length <= 33; length++) {
            var text = "B".repeat(length);
            var result = OtpauthUri.parse("otpauth://totp/a?secret=" + text);
            var account = ((OtpauthResult.Parsed) result).account();
            Expect.same(length * 5 / 8, account.secret().bytes().length);
            expect(account, OtpauthUri.parse(OtpauthUri.print(account)));
        }
    }

    private static void notSteam() {
        for (var link :
                List.of(
                        "totp/Steam:jan?secret=@&digits=6",
                        "totp/Steam:jan?secret=@&algorithm=SHA256",
                        "totp/Steam:jan?secret=@&period=60",
                        "hotp/Steam:jan?secret=@&counter=1",
                        "totp/Steamboat:jan?secret=@",
                        "totp/Steam%20Engine%20Museum:jan?secret=@",
                        "totp/steam@voorbeeld.nl?secret=@",
                        "totp/jan:Steam?secret=@&issuer=Werk",
                        "totp/a?secret=stm-JBSW-Y3DP")) {
            var result = OtpauthUri.parse(withSecret("otpauth://" + link));
            var account = ((OtpauthResult.Parsed) result).account();
            Expect.same(6, account.digits());
            Expect.same(CodeAlphabet.DIGITS, account.alphabet());
        }
    }

    private static void canonical() {
        Expect.same(
                "otpauth://steam/Steam:jan?secret="
                        + SECRET
                        + "&issuer=Steam&algorithm=SHA1&digits=5&period=30",
                OtpauthUri.print(Account.steam("Steam", "jan", secret(SECRET))));
        var account = OTHER_LINKS.get(0).account().named("Caf\u00E9: \u00E9\u00E9n", "jan@x.nl +");
        Expect.same(
                "otpauth://totp/Caf%C3%A9%3A%20%C3%A9%C3%A9n:jan%40x.nl%20%2B?secret="
                        + SECRET
                        + "&issuer=Caf%C3%A9%3A%20%C3%A9%C3%A9n&algorithm=SHA256&digits=6"
                        + "&period=30",
                OtpauthUri.print(account));
        var counted = account.named("", "a").at(new MovingFactor.CounterBased(7));
        Expect.same(
                "otpauth://hotp/a?secret=" + SECRET + "&algorithm=SHA256&digits=6&counter=7",
                OtpauthUri.print(counted));
    }

    private static void names() {
        var names =
                List.of("", "x", "x:b", "x: b", "%2", "100%", "a&b=c", "?#", "a/b", "a+b", "=@");
        for (var issuer : List.of("", "A", "A:8191", "%2", "a&secret=c", "?#", "a/b", "a+b")) {
            for (var name : names) {
                if (!issuer.isEmpty() || name.indexOf(':') < 0) {
                    var account = USUAL_LINKS.get(0).account().named(issuer, name);
                    expect(account, OtpauthUri.parse(OtpauthUri.print(account)));
                }
            }
        }
        // Typed names that no link gives: the account is the same, its name is cleaned.
        for (var name : List.of(":", ":a", "a:", "A:a", "a/", "%41")) {
            var account = USUAL_LINKS.get(0).account().named("A", name);
            var read = (OtpauthResult.Parsed) OtpauthUri.parse(OtpauthUri.print(account));
            Expect.same(account.named("", ""), read.account().named("", ""));
        }
    }

    private static void longTexts() {
        var link = withSecret("otpauth://totp/a?secret=@&issuer=") + "x".repeat(4000);
        var account = ((OtpauthResult.Parsed) OtpauthUri.parse(link)).account();
        Expect.same(TEXT_256.substring(1) + "\u2026", account.issuer());
        expect(account, OtpauthUri.parse(OtpauthUri.print(account)));
        var both =
                withSecret(
                        "otpauth://totp/" + TEXT_256 + "xy:a?secret=@&issuer=" + TEXT_256 + "xy");
        expect(account, OtpauthUri.parse(both));
    }

    private static void cleaned() {
        Expect.same("", DisplayText.clean(" \u200B\u202E\u0000\t\n"));
        Expect.same("a b c", DisplayText.clean("\u2066 a\n\n\u00A0b\u2028\u200Fc\u0085"));
        Expect.same("abc", DisplayText.clean("a\u200Db\uD800c\uDC00"));
        Expect.same("a\uD83D\uDD11", DisplayText.clean("a\uD83D\uDD11\uDB40\uDC41"));
        Expect.same(TEXT_256, DisplayText.clean(TEXT_256));
        // Marks over a letter: a few, as in Vietnamese and Hebrew, and no tower of them.
        Expect.same(
                "Z\u0301\u0302\u0303\u0304a",
                DisplayText.clean("Z\u0301\u0302\u0303\u0304\u0305\u0336a"));
        Expect.same("Vi\u00EA\u0323t", DisplayText.clean("Vi\u00EA\u0323t"));
        Expect.same("\u05E9\u05C1\u05B8\u05DC", DisplayText.clean("\u05E9\u05C1\u05B8\u05DC"));
        Expect.yes(Scripts.isMixedName("P\u0430ypal"));
        Expect.yes(!Scripts.isMixedName("Bank \u0411\u0430\u043D\u043A 24"));
        Expect.yes(!Scripts.isMixedName("Caf\u00E9 de l'Od\u00E9on"));
        Expect.same("abc\u2026", DisplayText.clean("abc\uD83D\uDD11de", 5));
        Expect.same("abc\uD83D\uDD11", DisplayText.clean("abc\uD83D\uDD11", 5));
    }

    private static void typed() {
        var account = new Account("A", "b", secret(SECRET), HashAlgorithm.SHA512, 8, USUAL);
        expect(account, type(" A ", "b\u202E", " jbsw y3dp\u00A0ehpk-3pxp= "));
        var link = withSecret("otpauth://totp/C:d?secret=@&digits=7");
        var read = new Account("C", "d", secret(SECRET), HashAlgorithm.SHA1, 7, USUAL);
        expect(read, type("A", "b", "\n" + link + " "));
        var nameless = withSecret("otpauth://totp?secret=@");
        var filled = new Account("A", "b", secret(SECRET), HashAlgorithm.SHA1, 6, USUAL);
        expect(filled, type("A", "b", nameless));
        var steam = Account.steam("Steam", "b", secret(SECRET));
        expect(steam, ManualKey.parse("Steam", "b", SECRET, HashAlgorithm.SHA1, 6, USUAL));
        expect(steam, ManualKey.parse("Steam", "b", SECRET, HashAlgorithm.SHA1, 5, USUAL));
        expect(steam, ManualKey.parseSteam("Steam", "b", "jbsw y3dp ehpk 3pxp"));
        expect(steam, ManualKey.parseSteam("Steam", "b", withSecret("otpauth://steam/?secret=@")));
        expect(steam.named("", ""), type("", "", "stm-" + SECRET));
        // The secret of RFC 6238 appendix B, in base 64 as Steam writes its own
        var bytes = new SharedSecret(Utf8.bytesOf("12345678901234567890"));
        expect(
                Account.steam("", "", bytes),
                ManualKey.parseSteam("", "", "MTIzNDU2Nzg5MDEyMzQ1Njc4OTA="));
    }

    private static OtpauthResult type(String issuer, String name, String key) {
        return ManualKey.parse(issuer, name, key, HashAlgorithm.SHA512, 8, USUAL);
    }
}
