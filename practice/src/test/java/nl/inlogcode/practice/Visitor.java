package nl.inlogcode.practice;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.ByteArrayOutputStream;
import java.security.InvalidKeyException;
import java.time.Clock;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;

/** Someone who lives the four steps: makes an account, adds the QR code, logs out, logs in. */
final class Visitor {
    static final String MAIL = "jan@voorbeeld.nl";
    static final String PASSWORD = "een lang wachtwoord";
    static final String ENROL_FIELD = "generator-token";
    static final String LOGIN_FIELD = "token-otp_token";
    static final String BACKUP_FIELD = "backup-otp_token";

    private static final Pattern LINK = Pattern.compile("href=\"(otpauth:[^\"]*)\"");
    private static final Pattern BACKUP = Pattern.compile("<li><code>([a-z2-7]{8})</code>");

    final Browser browser;
    private final Clock clock;
    private String secret = "";

    Visitor(PracticeSite site, Clock clock) {
        this.browser = new Browser(site.address());
        this.clock = clock;
    }

    /** Up to the start page of the wizard. */
    Visitor register() {
        browser.open("/account/maken");
        browser.press("Account maken", "email", MAIL, "password", PASSWORD);
        return this;
    }

    /** From the start page of the wizard to the QR code. */
    Visitor toQr() {
        browser.press("Volgende");
        secret = query(link(), "secret");
        return this;
    }

    /** From the QR code to the last page of the wizard. */
    Visitor enrol() {
        browser.press("Volgende", ENROL_FIELD, code());
        return this;
    }

    Visitor logOut() {
        browser.open("/mijn");
        browser.press("Uitloggen");
        return this;
    }

    /** From anywhere to the step that asks for a code. */
    Visitor toToken() {
        browser.open("/inloggen");
        browser.press("Volgende", "auth-username", MAIL, "auth-password", PASSWORD);
        return this;
    }

    Visitor logIn(String code) {
        browser.press("Volgende", LOGIN_FIELD, code);
        return this;
    }

    /** The link on the page. */
    String link() {
        var found = LINK.matcher(browser.page());
        if (!found.find()) {
            throw new AssertionError("No otpauth link on " + browser.path());
        }
        return Browser.unescape(found.group(1));
    }

    void useSecretOf(String link) {
        secret = query(link, "secret");
    }

    String code() {
        return codeAfter(0);
    }

    /** The code of another moment, seconds from now. */
    String codeAfter(long seconds) {
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(
                            new SecretKeySpec(base32(secret), "RAW"),
                            clock.instant().plusSeconds(seconds));
        } catch (InvalidKeyException e) {
            throw new AssertionError(e);
        }
    }

    /** Makes backup tokens on the backup page; gives the first. */
    String makeBackupToken() {
        browser.open("/account/back-up-tokens").press("Nieuwe back-uptokens maken");
        var found = BACKUP.matcher(browser.page());
        if (!found.find()) {
            throw new AssertionError("No backup tokens");
        }
        return found.group(1);
    }

    long backupTokens() {
        return BACKUP.matcher(browser.page()).results().count();
    }

    static String query(String link, String name) {
        var found = Pattern.compile("[?&]" + name + "=([^&]*)").matcher(link);
        return found.find() ? found.group(1) : "";
    }

    private static byte[] base32(String text) {
        var bytes = new ByteArrayOutputStream();
        var bits = 0;
        var count = 0;
        for (var c : text.toCharArray()) {
            bits = bits << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(c);
            count += 5;
            if (count >= 8) {
                count -= 8;
                bytes.write(bits >> count);
            }
        }
        return bytes.toByteArray();
    }
}
