package nl.inlogcode.core.otpauth;

import nl.inlogcode.core.codec.Ascii;
import nl.inlogcode.core.codec.Base32;
import nl.inlogcode.core.codec.JsonValue.JsonNumber;
import nl.inlogcode.core.codec.Percent;
import nl.inlogcode.core.otp.CodeAlphabet;
import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.otp.OneTimeCode;

/**
 * {@code otpauth://TYPE/LABEL?PARAMETERS}, the link in the QR codes of sites (Key URI Format, as
 * sites write it).
 *
 * <p>Forgiven: case, missing slashes and label, raw characters that should have been encoded, equal
 * duplicates, unknown parameters. A missing parameter has the value that the format gives it (SHA1,
 * 6 digits, 30 s); a parameter that is there and cannot be honoured is a {@link Rejection}.
 */
public final class OtpauthUri {
    /** The longest link that is read, in characters; a QR code holds at most 7,089. */
    public static final int MAX_LENGTH = 8192;

    private static final String SCHEME = "otpauth:";
    private static final int USUAL_DIGITS = 6;
    private static final int USUAL_PERIOD = 30;

    private OtpauthUri() {}

    /** Reads a link, or names what the text is instead. */
    public static OtpauthResult parse(String text) {
        var link = Trimming.trim(text);
        if (!Ascii.startsWith(link, SCHEME)) {
            return Reading.rejected(ForeignContent.reasonFor(link));
        }
        if (link.length() > MAX_LENGTH) {
            return Reading.rejected(Rejection.TOO_LONG);
        }
        int start = SCHEME.length();
        while (start < link.length() && link.charAt(start) == '/') {
            start++;
        }
        int question = link.indexOf('?', start);
        int pathEnd = question < 0 ? link.length() : question;
        int slash = link.indexOf('/', start);
        int typeEnd = slash < 0 || slash > pathEnd ? pathEnd : slash;
        var type = Ascii.lower(link.substring(start, typeEnd));
        var label = link.substring(Math.min(typeEnd + 1, pathEnd), pathEnd);
        var query = link.substring(Math.min(pathEnd + 1, link.length()));
        return switch (type) {
            case "totp", "hotp" -> parse(type.equals("hotp"), label, query);
            case "steam" -> Reading.rejected(Rejection.OTHER_APP_OWN);
            default -> Reading.rejected(Rejection.UNKNOWN_TYPE);
        };
    }

    private static OtpauthResult parse(boolean counted, String encodedLabel, String queryText) {
        var decodedLabel = Percent.decode(encodedLabel);
        if (decodedLabel.isEmpty()) {
            return Reading.rejected(Rejection.BAD_ENCODING);
        }
        var query = Query.parse(queryText);
        if (query.flaw().isPresent()) {
            return Reading.rejected(query.flaw().get());
        }
        if (query.get("encoder").isPresent() || query.get("steam").isPresent()) {
            return Reading.rejected(Rejection.OTHER_APP_OWN);
        }
        var algorithm = Reading.algorithm(query.get("algorithm").orElse(HashAlgorithm.SHA1.name()));
        if (algorithm.isEmpty()) {
            return Reading.rejected(Rejection.UNKNOWN_ALGORITHM);
        }
        var digits =
                Reading.number(
                        query.get("digits").orElse("" + USUAL_DIGITS),
                        OneTimeCode.MIN_DIGITS,
                        OneTimeCode.MAX_DIGITS);
        if (digits.isEmpty()) {
            return Reading.rejected(Rejection.BAD_DIGITS);
        }
        var moving =
                counted
                        ? Reading.number(query.get("counter").orElse(""), 0, JsonNumber.MAX)
                        : Reading.number(
                                query.get("period").orElse("" + USUAL_PERIOD),
                                1,
                                MovingFactor.TimeBased.MAX_PERIOD);
        if (moving.isEmpty()) {
            return Reading.rejected(counted ? Rejection.BAD_COUNTER : Rejection.BAD_PERIOD);
        }
        var label = Label.of(decodedLabel.get(), query.get("issuer"));
        if (!counted && query.get("digits").isEmpty() && SteamName.isSteam(label.issuer())) {
            return Reading.rejected(Rejection.OTHER_APP_OWN);
        }
        return Reading.account(
                label.issuer(),
                label.accountName(),
                query.get("secret").orElse(""),
                algorithm.get(),
                digits.getAsLong(),
                counted
                        ? new MovingFactor.CounterBased(moving.getAsLong())
                        : new MovingFactor.TimeBased((int) moving.getAsLong()));
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
        if (account.movingFactor() instanceof MovingFactor.CounterBased counted) {
            parameters.append("&counter=").append(counted.counter());
            return "otpauth://hotp/" + label.print() + parameters;
        }
        if (account.movingFactor() instanceof MovingFactor.TimeBased timed) {
            parameters.append("&period=").append(timed.period());
        }
        // An app that does not know Steam's codes refuses the type, where it would take a totp for
        // six digits.
        var type = account.alphabet() == CodeAlphabet.STEAM ? "steam" : "totp";
        return "otpauth://" + type + "/" + label.print() + parameters;
    }
}
