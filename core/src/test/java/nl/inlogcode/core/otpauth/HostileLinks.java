package nl.inlogcode.core.otpauth;

import java.util.List;
import java.util.Random;

/** Links as an attacker, a broken generator or a bad scan would make them; the same every run. */
final class HostileLinks {
    private static final List<String> STARTS =
            List.of(
                    "otpauth://totp/",
                    "otpauth://hotp/",
                    "OtpAuth://ToTp/",
                    "otpauth://totp",
                    "otpauth:",
                    "otpauth://steam/",
                    "otpauth-migration://offline?data=",
                    "phonefactor://",
                    "apple-otpauth://totp/",
                    "duo://",
                    "oktaverify://",
                    "vip://",
                    "steam://",
                    "motp://",
                    "fido:/",
                    "otpauth://yaotp/",
                    "otpauth://battle/",
                    "https://example.org/",
                    "");

    private static final List<String> NAMES =
            List.of(
                    "secret",
                    "issuer",
                    "algorithm",
                    "digits",
                    "period",
                    "counter",
                    "encoder",
                    "image",
                    "SECRET",
                    "amp;digits",
                    "%73ecret",
                    "iss\u0000uer",
                    "",
                    "toString",
                    "__proto__");

    private static final List<String> PIECES =
            List.of(
                    "JBSWY3DPEHPK3PXP",
                    "jbsw y3dp",
                    "0189",
                    "SHA1",
                    "sha-512",
                    "MD5",
                    "6",
                    "0",
                    "-1",
                    "30",
                    "99999999999999999999",
                    "%",
                    "%2",
                    "%zz",
                    "%00",
                    "%0d%0a",
                    "%C3%A9",
                    "%C3",
                    "%ff%fe",
                    "%ED%A0%80",
                    "%F4%90%80%80",
                    "%E2%80%AE",
                    "%E2%81%A6",
                    "%E2%80%8B",
                    "<script>alert(1)</script>",
                    "<img src=x onerror=alert(1)>",
                    "\"'`",
                    "&amp;",
                    "javascript:",
                    "\u202Egpj.exe",
                    "\u2066\u2069",
                    "\u200B\u200D\uFEFF",
                    "\u2028",
                    "\u0000\u0001\u001F",
                    "\u0085\u009F",
                    "\uD800",
                    "\uDC00",
                    "\uDC00\uD800",
                    "\uD83D\uDD11",
                    "\uDB40\uDC41",
                    "a\u0301\u0301\u0301",
                    ":",
                    "::",
                    "%3A",
                    "%3a%20",
                    "@",
                    "#",
                    "?",
                    "&",
                    "=",
                    "/",
                    "//",
                    "+",
                    " ",
                    "\t\n",
                    "\u00A0",
                    "jan@voorbeeld.nl",
                    "127.0.0.1:8191",
                    "${jndi:x}",
                    "../../",
                    "{{7*7}}",
                    "\\u0041",
                    "Krachtplan");

    private static final int[] LENGTHS = {15, 16, 17, 255, 256, 257, 1000, 4000, 9000};

    private final Random random;

    HostileLinks(long seed) {
        random = new Random(seed);
    }

    String next() {
        return switch (random.nextInt(8)) {
            case 0 -> noise(random.nextInt(200));
            case 1 -> "otpauth://totp/" + noise(random.nextInt(60)) + "?secret=JBSWY3DP";
            case 2 -> truncated(link());
            case 3 -> damaged(link());
            default -> link();
        };
    }

    private String link() {
        var link = new StringBuilder(random.nextInt(4) == 0 ? pick(STARTS) : STARTS.get(0));
        link.append(text());
        link.append("?secret=").append(random.nextInt(5) == 0 ? text() : "JBSWY3DPEHPK3PXP");
        for (int i = random.nextInt(6); i > 0; i--) {
            link.append('&').append(pick(NAMES)).append('=').append(text());
        }
        return link.toString();
    }

    private String text() {
        if (random.nextInt(20) == 0) {
            return pick(PIECES).repeat(LENGTHS[random.nextInt(LENGTHS.length)]);
        }
        var text = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(pick(PIECES));
        }
        return text.toString();
    }

    private String truncated(String link) {
        return link.substring(0, random.nextInt(link.length() + 1));
    }

    private String damaged(String link) {
        if (link.isEmpty()) {
            return link;
        }
        var damaged = new StringBuilder(link);
        for (int i = random.nextInt(5); i >= 0; i--) {
            damaged.setCharAt(random.nextInt(link.length()), (char) random.nextInt(0x10000));
        }
        return damaged.toString();
    }

    /** Any UTF-16 at all, unpaired surrogates too. */
    private String noise(int length) {
        var noise = new StringBuilder();
        for (int i = 0; i < length; i++) {
            noise.append((char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000));
        }
        return noise.toString();
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
