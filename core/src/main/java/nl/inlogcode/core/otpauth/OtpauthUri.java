package nl.inlogcode.core.otpauth;

import nl.inlogcode.core.codec.Ascii;
import nl.inlogcode.core.codec.Base32;
import nl.inlogcode.core.codec.Percent;
import nl.inlogcode.core.otp.CodeAlphabet;

/**
 * {@code otpauth://TYPE/LABEL?PARAMETERS}, the link in the QR codes of sites (Key URI Format, as
 * sites write it), and the links of other apps that say the same.
 *
 * <p>Strict in what codes depend on, lenient in everything else. A missing parameter has the value
 * that the format gives it (SHA1, 6 digits, 30 s, counter 0); one that is there and cannot be
 * honoured is a {@link Rejection}, and so are two that differ. No link is refused for a name.
 */
public final class OtpauthUri {
    /** The longest link that is read, in characters; a QR code holds at most 7,089. */
    public static final int MAX_LENGTH = 8192;

    /** Battle.net's codes have eight digits always, also where a link does not say so. */
    public static final int BATTLENET_DIGITS = 8;

    private static final String SCHEME = "otpauth:";

    /** Safari's own name for it: the operating system opens such links in its own settings. */
    private static final String APPLE_SCHEME = "apple-otpauth:";

    /** A whole link that was encoded once too often. */
    private static final String ENCODED_SCHEME = "otpauth%3a";

    private static final String STEAM_SCHEME = "steam://";

    /** In letters. What is shorter is one of the addresses that open something in Steam's app. */
    private static final int SHORTEST_STEAM_KEY = 16;

    public static final int USUAL_DIGITS = 6;
    public static final int USUAL_PERIOD = 30;

    private OtpauthUri() {}

    /** True if the text begins as such a link does; {@link #parse} says what is in it. */
    public static boolean isOtpauth(String text) {
        return Ascii.startsWith(text, SCHEME) || Ascii.startsWith(text, APPLE_SCHEME);
    }

    /**
     * True for {@code steam://} and a key, which other apps write; not for Steam's own addresses.
     */
    public static boolean isSteamKey(String text) {
        return Ascii.startsWith(text, STEAM_SCHEME) && parse(text) instanceof OtpauthResult.Parsed;
    }

    /** Reads a link, or names what the text is instead. */
    public static OtpauthResult parse(String text) {
        var link = Trimming.trim(text);
        if (link.length() <= MAX_LENGTH && Ascii.startsWith(link, ENCODED_SCHEME)) {
            link = LooseText.decode(link);
        }
        if (Ascii.startsWith(link, STEAM_SCHEME)) {
            return steam(link.substring(STEAM_SCHEME.length()));
        }
        if (!isOtpauth(link)) {
            return Reading.rejected(ForeignContent.reasonFor(link));
        }
        if (link.length() > MAX_LENGTH) {
            return Reading.rejected(Rejection.TOO_LONG);
        }
        int start = link.indexOf(':') + 1;
        while (start < link.length() && link.charAt(start) == '/') {
            start++;
        }
        int pathEnd = Query.startIn(link, start);
        int slash = link.indexOf('/', start);
        int typeEnd = slash < 0 || slash > pathEnd ? pathEnd : slash;
        var type = Ascii.lower(link.substring(start, typeEnd));
        var label = link.substring(Math.min(typeEnd + 1, pathEnd), pathEnd);
        var query = Query.parse(link.substring(Math.min(pathEnd + 1, link.length())));
        return switch (type) {
            case "totp", "hotp", "steam" -> new LinkReading(type, label, query).result();
            default -> Reading.rejected(ForeignContent.reasonForType(type));
        };
    }

    /** Bitwarden's {@code steam://KEY}. */
    private static OtpauthResult steam(String rest) {
        int end = rest.length();
        while (end > 0 && rest.charAt(end - 1) == '/') {
            end--;
        }
        var key = KeyText.of(rest.substring(0, end));
        return key.letters().length() < SHORTEST_STEAM_KEY || key.flaw().isPresent()
                ? Reading.rejected(Rejection.STEAM_OWN)
                : Reading.steam("Steam", "", key);
    }

    /**
     * The one canonical link of an account, with every parameter said. It carries the secret: for
     * the user's own eyes and for sealing only.
     *
     * @return what {@link #parse} reads as the same account, its texts cleaned
     */
    public static String print(Account account) {
        var issuer = DisplayText.clean(account.issuer());
        var label = new Label(issuer, DisplayText.clean(account.accountName()));
        var parameters = new StringBuilder();
        parameters.append("?secret=").append(Base32.encode(account.secret().bytes()));
        if (!issuer.isEmpty()) {
            parameters.append("&issuer=").append(Percent.encode(issuer));
        }
        parameters.append("&algorithm=").append(account.algorithm().name());
        parameters.append("&digits=").append(account.digits());
        var type =
                switch (account.movingFactor()) {
                    case MovingFactor.CounterBased counted -> {
                        parameters.append("&counter=").append(counted.counter());
                        yield "hotp";
                    }
                    case MovingFactor.TimeBased timed -> {
                        parameters.append("&period=").append(timed.period());
                        // An app that does not know Steam's codes refuses the type, where it would
                        // take a totp for six digits.
                        yield account.alphabet() == CodeAlphabet.STEAM ? "steam" : "totp";
                    }
                };
        return "otpauth://" + type + "/" + label.print() + parameters;
    }
}
