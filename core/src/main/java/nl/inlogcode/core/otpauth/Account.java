package nl.inlogcode.core.otpauth;

import java.util.Objects;
import nl.inlogcode.core.otp.CodeAlphabet;
import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.otp.Hotp;
import nl.inlogcode.core.otp.OneTimeCode;
import nl.inlogcode.core.otp.SharedSecret;
import nl.inlogcode.core.otp.SteamCode;
import nl.inlogcode.core.otp.TimeStep;

/**
 * One enrolled thing: what an {@code otpauth:} URI says (Key URI Format). Texts are as shown to the
 * user: trimmed, without control and bidi characters, at most {@value #MAX_TEXT} characters.
 *
 * @param issuer who issues the codes; may be empty
 * @param accountName whose account; may be empty
 * @param alphabet what its codes are made of; for Steam's, hash, length and time step are fixed
 * @param algorithm the hash under HMAC
 * @param digits how many characters a code has: 6 to 10 digits, or Steam's 5
 * @param movingFactor the time, or a counter
 */
public record Account(
        String issuer,
        String accountName,
        SharedSecret secret,
        CodeAlphabet alphabet,
        HashAlgorithm algorithm,
        int digits,
        MovingFactor movingFactor) {
    public static final int MAX_TEXT = 256;

    private static final MovingFactor STEAM_STEP = new MovingFactor.TimeBased(SteamCode.PERIOD);

    public Account {
        Objects.requireNonNull(secret);
        Objects.requireNonNull(algorithm);
        Objects.requireNonNull(movingFactor);
        Objects.requireNonNull(alphabet);
        if (alphabet == CodeAlphabet.STEAM) {
            if (algorithm != HashAlgorithm.SHA1
                    || digits != SteamCode.LENGTH
                    || !movingFactor.equals(STEAM_STEP)) {
                throw new IllegalArgumentException("not how Steam makes codes");
            }
        } else if (digits < OneTimeCode.MIN_DIGITS || digits > OneTimeCode.MAX_DIGITS) {
            throw new IllegalArgumentException(digits + " digits");
        }
        if (issuer.length() > MAX_TEXT || accountName.length() > MAX_TEXT) {
            throw new IllegalArgumentException("label too long");
        }
    }

    /** An account whose codes are digits. */
    public Account(
            String issuer,
            String accountName,
            SharedSecret secret,
            HashAlgorithm algorithm,
            int digits,
            MovingFactor movingFactor) {
        this(issuer, accountName, secret, CodeAlphabet.DIGITS, algorithm, digits, movingFactor);
    }

    /** An account whose codes are Steam's. */
    public static Account steam(String issuer, String accountName, SharedSecret secret) {
        return new Account(
                issuer,
                accountName,
                secret,
                CodeAlphabet.STEAM,
                HashAlgorithm.SHA1,
                SteamCode.LENGTH,
                STEAM_STEP);
    }

    /** The same account under other names, made fit to be shown by {@link DisplayText}. */
    public Account named(String newIssuer, String newAccountName) {
        return new Account(
                DisplayText.clean(newIssuer),
                DisplayText.clean(newAccountName),
                secret,
                alphabet,
                algorithm,
                digits,
                movingFactor);
    }

    /** The same account with its counter moved. */
    public Account at(MovingFactor newMovingFactor) {
        return new Account(
                issuer, accountName, secret, alphabet, algorithm, digits, newMovingFactor);
    }

    /**
     * The code of a moment, or of the counter as it is: a counter is never moved here.
     *
     * @param epochSecond seconds since 1970, 0 to {@link TimeStep#MAX_SECOND}
     */
    public OneTimeCode codeAt(long epochSecond) {
        if (movingFactor instanceof MovingFactor.TimeBased timed) {
            return codeOf(TimeStep.at(timed.period(), epochSecond).index());
        }
        return codeOf(((MovingFactor.CounterBased) movingFactor).counter());
    }

    /**
     * The code of a value of the moving factor.
     *
     * @param value the index of a time step, or a counter; not negative
     */
    public OneTimeCode codeOf(long value) {
        return switch (alphabet) {
            case DIGITS -> Hotp.codeAt(secret, algorithm, digits, value);
            case STEAM -> SteamCode.codeAt(secret, value);
        };
    }

    /** True if issuer and account name are the same: a second scan would replace this one. */
    public boolean sameLabel(Account other) {
        return issuer.equals(other.issuer) && accountName.equals(other.accountName);
    }
}
