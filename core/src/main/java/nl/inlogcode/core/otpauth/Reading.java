package nl.inlogcode.core.otpauth;

import java.util.Optional;
import nl.inlogcode.core.codec.Ascii;
import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.otp.OneTimeCode;
import nl.inlogcode.core.otp.SharedSecret;

/** What a link and a typed key have in common: texts on their way to an account's parts. */
public final class Reading {
    private Reading() {}

    public static OtpauthResult account(
            String issuer,
            String accountName,
            KeyText key,
            HashAlgorithm algorithm,
            long digits,
            MovingFactor movingFactor) {
        var flaw = key.flaw();
        if (flaw.isPresent()) {
            return rejected(flaw.get());
        }
        if (digits < OneTimeCode.MIN_DIGITS || digits > OneTimeCode.MAX_DIGITS) {
            return rejected(Rejection.BAD_DIGITS);
        }
        return new OtpauthResult.Parsed(
                new Account(
                        DisplayText.clean(issuer),
                        DisplayText.clean(accountName),
                        key.secret(),
                        algorithm,
                        (int) digits,
                        movingFactor));
    }

    /** An account whose codes are Steam's. */
    public static OtpauthResult steam(String issuer, String accountName, KeyText key) {
        var flaw = key.flaw();
        return flaw.isPresent() ? rejected(flaw.get()) : steam(issuer, accountName, key.secret());
    }

    /** The same of a secret that needs no reading. */
    public static OtpauthResult steam(String issuer, String accountName, SharedSecret secret) {
        return new OtpauthResult.Parsed(
                Account.steam(DisplayText.clean(issuer), DisplayText.clean(accountName), secret));
    }

    public static OtpauthResult rejected(Rejection reason) {
        return new OtpauthResult.Rejected(reason);
    }

    /** Reads "SHA1", "sha-256", "HmacSHA512", "hmac_sha1" and their like. */
    static Optional<HashAlgorithm> algorithm(String text) {
        var plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("-_ ".indexOf(c) < 0) {
                plain.append(Ascii.lower(c));
            }
        }
        var name = plain.toString();
        return switch (name.startsWith("hmac") ? name.substring(4) : name) {
            case "sha1" -> Optional.of(HashAlgorithm.SHA1);
            case "sha256" -> Optional.of(HashAlgorithm.SHA256);
            case "sha512" -> Optional.of(HashAlgorithm.SHA512);
            default -> Optional.empty();
        };
    }

    /**
     * Reads a whole number in ASCII digits, white space around it allowed, and the zeros behind a
     * point that languages without whole numbers print: "30.0".
     */
    static Optional<Long> number(String text, long min, long max) {
        var digits = withoutZeros(DisplayText.uncut(text));
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        long value = 0;
        for (int i = 0; i < digits.length(); i++) {
            if (!Ascii.isDigit(digits.charAt(i)) || value > max) {
                return Optional.empty();
            }
            value = value * 10 + digits.charAt(i) - '0';
        }
        return value < min || value > max ? Optional.empty() : Optional.of(value);
    }

    private static String withoutZeros(String number) {
        int point = number.indexOf('.');
        for (int i = point + 1; point >= 0 && i < number.length(); i++) {
            if (number.charAt(i) != '0') {
                return number;
            }
        }
        return point < 0 ? number : number.substring(0, point);
    }
}
