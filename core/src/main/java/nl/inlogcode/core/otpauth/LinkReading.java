package nl.inlogcode.core.otpauth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.codec.Ascii;
import nl.inlogcode.core.codec.JsonValue.JsonNumber;
import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.otp.OneTimeCode;
import nl.inlogcode.core.otp.SteamCode;

/** Reads the label and the parameters of one link. */
final class LinkReading {
    private final String type;
    private final String decodedLabel;
    private final List<String> issuers = new ArrayList<>();
    private final Label label;
    private final boolean counted;
    private final CodeValues values;
    private final boolean steamParameter;
    private final Optional<String> encoder;
    private final Optional<HashAlgorithm> algorithm;
    private final Optional<Long> digits;
    private final long movingFactor;
    private final Optional<KeyText> key;

    /**
     * @param type totp, hotp or steam
     * @param encodedLabel as it stands in the link
     */
    LinkReading(String type, String encodedLabel, Query query) {
        this.type = type;
        for (var issuer : query.all("issuer")) {
            issuers.add(LooseText.decodeQuery(issuer));
        }
        decodedLabel = LooseText.decode(encodedLabel);
        label = Label.of(decodedLabel, issuers);
        counted = type.equals("hotp");
        values = new CodeValues(query);
        steamParameter = !query.all("steam").isEmpty();
        encoder = values.get("encoder", Optional::of, Rejection.OTHER_APP_OWN);
        algorithm = values.get("algorithm", Reading::algorithm, Rejection.UNKNOWN_ALGORITHM);
        digits = number("digits", SteamCode.LENGTH, OneTimeCode.MAX_DIGITS, Rejection.BAD_DIGITS);
        movingFactor =
                counted
                        ? number("counter", 0, JsonNumber.MAX, Rejection.BAD_COUNTER).orElse(0L)
                        : number(
                                        "period",
                                        1,
                                        MovingFactor.TimeBased.MAX_PERIOD,
                                        Rejection.BAD_PERIOD)
                                .orElse((long) OtpauthUri.USUAL_PERIOD);
        key = values.get("secret", text -> Optional.of(KeyText.of(text)), Rejection.BAD_SECRET);
    }

    private Optional<Long> number(String name, long min, long max, Rejection bad) {
        return values.get(name, text -> Reading.number(text, min, max), bad);
    }

    OtpauthResult result() {
        if (values.flaw().isPresent()) {
            return Reading.rejected(values.flaw().get());
        }
        if (key.isEmpty()) {
            return Reading.rejected(Rejection.MISSING_SECRET);
        }
        if (encoder.isPresent() && !Ascii.same(DisplayText.uncut(encoder.get()), "steam")) {
            return Reading.rejected(Rejection.OTHER_APP_OWN);
        }
        if (isMarkedSteam()) {
            // An app that does not know Steam's length wrote six beside its mark.
            return hasSteamsRule() && digits.orElse(0L) <= OtpauthUri.USUAL_DIGITS
                    ? Reading.steam(label.issuer(), label.accountName(), key.get())
                    : Reading.rejected(Rejection.CONTRADICTION);
        }
        if (isNamedSteam()) {
            return Reading.steam(label.issuer(), label.accountName(), key.get());
        }
        return Reading.account(
                label.issuer(),
                label.accountName(),
                key.get(),
                algorithm.orElse(HashAlgorithm.SHA1),
                digits.orElse(usualDigits()),
                counted
                        ? new MovingFactor.CounterBased(movingFactor)
                        : new MovingFactor.TimeBased((int) movingFactor));
    }

    /** True if another app said so: by the type, a parameter, or in front of the key. */
    private boolean isMarkedSteam() {
        return type.equals("steam")
                || steamParameter
                || encoder.isPresent()
                || key.orElseThrow().mark() == KeyText.Mark.STEAM;
    }

    /**
     * True if the link is one of Steam's own, which give no more than the name. One that says six
     * digits, another hash or another time is of somebody else who is called so.
     */
    private boolean isNamedSteam() {
        return hasSteamsRule()
                && digits.orElse((long) SteamCode.LENGTH) == SteamCode.LENGTH
                && IssuerNames.isSteam(decodedLabel, issuers);
    }

    private boolean hasSteamsRule() {
        return !counted
                && algorithm.orElse(HashAlgorithm.SHA1) == HashAlgorithm.SHA1
                && movingFactor == SteamCode.PERIOD;
    }

    private long usualDigits() {
        boolean battlenet =
                key.orElseThrow().mark() == KeyText.Mark.BATTLENET
                        || IssuerNames.isBattlenet(label.issuer());
        return battlenet ? OtpauthUri.BATTLENET_DIGITS : OtpauthUri.USUAL_DIGITS;
    }
}
