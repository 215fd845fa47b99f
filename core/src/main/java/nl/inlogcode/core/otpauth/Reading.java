package nl.inlogcode.core.otpauth;

import java.util.Optional;
import java.util.OptionalLong;
import nl.inlogcode.core.codec.Ascii;
import nl.inlogcode.core.codec.Base32;
import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.otp.OneTimeCode;
import nl.inlogcode.core.otp.SharedSecret;

/** What a link and a typed key have in common: texts on their way to an account's parts. */
final class Reading {
    private Reading() {}

    static OtpauthResult account(
            String issuer,
            String accountName,
            String secret,
            HashAlgorithm algorithm,
            long digits,
            MovingFactor movingFactor) {
        if (DisplayText.uncut(secret).isEmpty()) {
            return rejected(Rejection.MISSING_SECRET);
        }
        if (secret.length() > Base32.MAX_LENGTH) {
            return rejected(Rejection.TOO_LONG);
        }
        var bytes = Base32.decode(secret);
        if (bytes.isEmpty()) {
            return rejected(Rejection.BAD_SECRET);
        }
        if (bytes.get().length > SharedSecret.MAX_LENGTH) {
            return rejected(Rejection.TOO_LONG);
        }
        if (digits < OneTimeCode.MIN_DIGITS || digits > OneTimeCode.MAX_DIGITS) {
            return rejected(Rejection.BAD_DIGITS);
        }
        return new OtpauthResult.Parsed(
                new Account(
                        DisplayText.clean(issuer),
                        DisplayText.clean(accountName),
                        new SharedSecret(bytes.get()),
                        algorithm,
                        (int) digits,
                        movingFactor));
    }

    static OtpauthResult rejected(Rejection reason) {
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

    /** Reads a whole number in ASCII digits, white space around it allowed. */
    static OptionalLong number(String text, long min, long max) {
        var digits = DisplayText.uncut(text);
        if (digits.isEmpty()) {
            return OptionalLong.empty();
        }
        long value = 0;
        for (int i = 0; i < digits.length(); i++) {
            if (!Ascii.isDigit(digits.charAt(i)) || value > max) {
                return OptionalLong.empty();
            }
            value = value * 10 + digits.charAt(i) - '0';
        }
        return value < min || value > max ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
