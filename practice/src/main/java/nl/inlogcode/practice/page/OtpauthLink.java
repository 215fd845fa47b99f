package nl.inlogcode.practice.page;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Prints the {@code otpauth:} link as the form family does (measured on django-two-factor-auth
 * 1.15.5): the label is issuer, colon, space, account name, all percent-encoded; then secret,
 * digits and issuer; no algorithm and no period.
 */
public final class OtpauthLink {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String UNRESERVED = "-._~/";

    private OtpauthLink() {}

    /**
     * The link.
     *
     * @param issuer the site's host, with its port when it has one
     * @param secret Base32, without padding
     */
    public static String print(String issuer, String accountName, String secret) {
        return "otpauth://totp/"
                + percent(issuer + ": " + accountName)
                + "?secret="
                + secret
                + "&digits=6&issuer="
                + percent(issuer);
    }

    private static String percent(String text) {
        var out = new StringBuilder();
        for (var b : text.getBytes(StandardCharsets.UTF_8)) {
            if (isUnreserved(b)) {
                out.append((char) b);
            } else {
                out.append('%').append(HEX.toHexDigits(b));
            }
        }
        return out.toString();
    }

    private static boolean isUnreserved(byte b) {
        return b >= '0' && b <= '9'
                || b >= 'A' && b <= 'Z'
                || b >= 'a' && b <= 'z'
                || UNRESERVED.indexOf(b) >= 0;
    }
}
