package nl.inlogcode.core.otpauth;

import java.util.Objects;
import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.otp.Hotp;
import nl.inlogcode.core.otp.OneTimeCode;
import nl.inlogcode.core.otp.SharedSecret;
import nl.inlogcode.core.otp.TimeStep;
import nl.inlogcode.core.otp.Totp;

/**
 * One enrolled thing: what an {@code otpauth:} URI says (Key URI Format). Texts are as shown to the
 * user: trimmed, without control and bidi characters, at most {@value #MAX_TEXT} characters.
 *
 * @param issuer who issues the codes; may be empty
 * @param accountName whose account; may be empty
 * @param digits 6 to 10
 */
public record Account(
        String issuer,
        String accountName,
        SharedSecret secret,
        HashAlgorithm algorithm,
        int digits,
        MovingFactor movingFactor) {
    public static final int MAX_TEXT = 256;

    public Account {
        Objects.requireNonNull(secret);
        Objects.requireNonNull(algorithm);
        Objects.requireNonNull(movingFactor);
        if (digits < OneTimeCode.MIN_DIGITS || digits > OneTimeCode.MAX_DIGITS) {
            throw new IllegalArgumentException(digits + " digits");
        }
        if (issuer.length() > MAX_TEXT || accountName.length() > MAX_TEXT) {
            throw new IllegalArgumentException("label too long");
        }
    }

    /** The same account under other names, made fit to be shown by {@link DisplayText}. */
    public Account named(String newIssuer, String newAccountName) {
        return new Account(
                DisplayText.clean(newIssuer),
                DisplayText.clean(newAccountName),
                secret,
                algorithm,
                digits,
                movingFactor);
    }

    /** The same account with its counter moved. */
    public Account at(MovingFactor newMovingFactor) {
        return new Account(issuer, accountName, secret, algorithm, digits, newMovingFactor);
    }

    /**
     * The code of a moment, or of the counter as it is: a counter is never moved here.
     *
     * @param epochSecond seconds since 1970, 0 to {@link TimeStep#MAX_SECOND}
     */
    public OneTimeCode codeAt(long epochSecond) {
        if (movingFactor instanceof MovingFactor.TimeBased timed) {
            return Totp.codeAt(secret, algorithm, digits, timed.period(), epochSecond);
        }
        return Hotp.codeAt(
                secret, algorithm, digits, ((MovingFactor.CounterBased) movingFactor).counter());
    }

    /** True if issuer and account name are the same: a second scan would replace this one. */
    public boolean sameLabel(Account other) {
        return issuer.equals(other.issuer) && accountName.equals(other.accountName);
    }
}
