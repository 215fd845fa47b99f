package nl.inlogcode.core.otpauth;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.inlogcode.core.codec.JsonValue.JsonNumber;
import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.otp.SharedSecret;

/** Reads one {@code MigrationPayload.OtpParameters}: one account of an export. */
final class MigrationParameters {
    private static final int SECRET = 1;
    private static final int NAME = 2;
    private static final int ISSUER = 3;
    private static final int ALGORITHM = 4;
    private static final int DIGITS = 5;
    private static final int TYPE = 6;
    private static final int COUNTER = 7;

    /** Of the type; 0, "unspecified", is the usual one: time. */
    private static final long HOTP = 1;

    private static final long TOTP = 2;

    /** In seconds. The format has no field for it. */
    private static final int PERIOD = 30;

    private final ProtoValues values;
    private final String name;
    private final String issuer;
    private final byte[] secret;
    private final Optional<HashAlgorithm> algorithm;
    private final long saidDigits;
    private final OptionalInt digits;
    private final long type;
    private final long counter;

    private MigrationParameters(ProtoMessage message) {
        // No code depends on a name: whatever is wrong with one refuses no account.
        var names = new ProtoValues(message);
        name = LooseText.decode(names.bytes(NAME));
        issuer = LooseText.decode(names.bytes(ISSUER));
        values = new ProtoValues(message);
        secret = values.bytes(SECRET);
        algorithm = algorithm(values.whole(ALGORITHM));
        saidDigits = values.whole(DIGITS);
        digits = digits(saidDigits);
        type = values.whole(TYPE);
        counter = values.whole(COUNTER);
    }

    static MigrationEntry read(byte[] bytes) {
        var message = ProtoMessage.decode(bytes);
        return message.isEmpty()
                ? new MigrationEntry.Refused("", "", Rejection.BAD_ENCODING)
                : new MigrationParameters(message.get()).entry();
    }

    private MigrationEntry entry() {
        var label = Label.of(name, List.of(issuer));
        var shownIssuer = DisplayText.clean(label.issuer());
        var shownName = DisplayText.clean(label.accountName());
        var flaw = flaw();
        if (flaw.isPresent()) {
            return new MigrationEntry.Refused(shownIssuer, shownName, flaw.get());
        }
        if (isSteam()) {
            var steam = Reading.steam(shownIssuer, shownName, new SharedSecret(secret));
            return steam instanceof OtpauthResult.Parsed parsed
                    ? new MigrationEntry.Accepted(parsed.account())
                    : new MigrationEntry.Refused(
                            shownIssuer, shownName, ((OtpauthResult.Rejected) steam).reason());
        }
        return new MigrationEntry.Accepted(
                new Account(
                        shownIssuer,
                        shownName,
                        new SharedSecret(secret),
                        algorithm.orElseThrow(),
                        digits.orElseThrow(),
                        type == HOTP
                                ? new MovingFactor.CounterBased(counter)
                                : new MovingFactor.TimeBased(PERIOD)));
    }

    /**
     * True if the export names Steam and says no number of digits. Where it says six, somebody is
     * given six: Google's app knows nothing else, and whoever kept that account could use it.
     */
    private boolean isSteam() {
        return saidDigits == 0
                && type != HOTP
                && algorithm.orElseThrow() == HashAlgorithm.SHA1
                && IssuerNames.isSteam(name, issuer.isEmpty() ? List.of() : List.of(issuer));
    }

    private Optional<Rejection> flaw() {
        if (values.contradicts()) {
            return Optional.of(Rejection.CONTRADICTION);
        }
        if (values.broken()) {
            return Optional.of(Rejection.BAD_ENCODING);
        }
        if (type < 0 || type > TOTP) {
            return Optional.of(Rejection.UNKNOWN_TYPE);
        }
        if (secret.length == 0) {
            return Optional.of(Rejection.MISSING_SECRET);
        }
        if (secret.length > SharedSecret.MAX_LENGTH) {
            return Optional.of(Rejection.TOO_LONG);
        }
        if (algorithm.isEmpty()) {
            return Optional.of(Rejection.UNKNOWN_ALGORITHM);
        }
        if (digits.isEmpty()) {
            return Optional.of(Rejection.BAD_DIGITS);
        }
        // Of an account that goes by time the counter means nothing.
        return type == HOTP && (counter < 0 || counter > JsonNumber.MAX)
                ? Optional.of(Rejection.BAD_COUNTER)
                : Optional.empty();
    }

    /** 4 is MD5, for which no codes are made here. */
    private static Optional<HashAlgorithm> algorithm(long number) {
        if (number < 0 || number > 3) {
            return Optional.empty();
        }
        return Optional.of(
                switch ((int) number) {
                    case 2 -> HashAlgorithm.SHA256;
                    case 3 -> HashAlgorithm.SHA512;
                    default -> HashAlgorithm.SHA1;
                });
    }

    /** An enumeration, not a number of digits. */
    private static OptionalInt digits(long number) {
        if (number < 0 || number > 2) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(number == 2 ? 8 : 6);
    }
}
