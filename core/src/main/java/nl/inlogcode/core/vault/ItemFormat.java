package nl.inlogcode.core.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.inlogcode.core.codec.Base64;
import nl.inlogcode.core.codec.Hex;
import nl.inlogcode.core.codec.JsonValue;
import nl.inlogcode.core.codec.JsonValue.JsonNumber;
import nl.inlogcode.core.codec.JsonValue.JsonObject;
import nl.inlogcode.core.codec.JsonValue.JsonText;
import nl.inlogcode.core.otp.CodeAlphabet;
import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.otp.OneTimeCode;
import nl.inlogcode.core.otp.SharedSecret;
import nl.inlogcode.core.otp.SteamCode;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.otpauth.MovingFactor;
import nl.inlogcode.core.otpauth.MovingFactor.CounterBased;
import nl.inlogcode.core.otpauth.MovingFactor.TimeBased;

/** Items to JSON and back (vault-format.md section 2). */
final class ItemFormat {
    private static final String STEAM = "steam";

    static final int MAX_SITES = 1000;
    static final int MAX_SITE = 512;

    /** Fixed, and so not said. */
    static final MovingFactor STEAM_STEP = new TimeBased(SteamCode.PERIOD);

    private ItemFormat() {}

    /**
     * @param version of the document: 1 says less
     */
    static JsonObject print(VaultItem item, int version) {
        var account = item.account();
        var object =
                JsonObject.builder()
                        .put("id", item.id())
                        .put("issuer", account.issuer())
                        .put("accountName", account.accountName())
                        .put("secret", Base64.encode(account.secret().bytes()))
                        .put("algorithm", account.algorithm().name())
                        .put("digits", account.digits());
        if (account.alphabet() == CodeAlphabet.STEAM) {
            object.put("type", STEAM);
        } else if (account.movingFactor() instanceof CounterBased counter) {
            object.put("type", "hotp").put("counter", hex(counter.counter()));
        } else {
            object.put("type", "totp");
            object.put("period", ((TimeBased) account.movingFactor()).period());
        }
        var sites = new ArrayList<JsonValue>();
        for (var site : item.sites()) {
            sites.add(new JsonText(site));
        }
        object.put("sites", sites).put("createdAt", item.createdAt());
        if (item.usedAt().isPresent()) {
            object.put("usedAt", item.usedAt().getAsLong());
        }
        if (item.replaces().isPresent()) {
            object.put("replaces", item.replaces().get());
        }
        if (version > 1) {
            ExtrasFormat.print(item, object);
        }
        return object.build();
    }

    /**
     * Reads the members by their names.
     *
     * @return empty if one that codes depend on is absent or out of bounds
     */
    static Optional<VaultItem> parse(JsonValue value, long version) {
        if (!(value instanceof JsonObject object)) {
            return Optional.empty();
        }
        var id = object.text("id").orElse("");
        var account = account(object, version);
        var sites = sites(object);
        long createdAt = time(object, "createdAt");
        long usedAt = time(object, "usedAt");
        var replaces = object.text("replaces");
        if (!Ids.isId(id)
                || account.isEmpty()
                || sites.isEmpty()
                || createdAt < 0
                || replaces.isPresent() && !Ids.isId(replaces.get())) {
            return Optional.empty();
        }
        var item =
                new VaultItem(
                        id,
                        account.get(),
                        sites.get(),
                        createdAt,
                        usedAt < 0 ? OptionalLong.empty() : OptionalLong.of(usedAt),
                        replaces);
        return Optional.of(version > 1 ? ExtrasFormat.parse(item, object) : item);
    }

    private static Optional<Account> account(JsonObject object, long version) {
        var issuer = object.text("issuer");
        var name = object.text("accountName");
        var secret = Base64.decode(object.text("secret").orElse("")).orElse(new byte[0]);
        var algorithm = algorithm(object.text("algorithm").orElse(""));
        int digits = number(object, "digits", 1, OneTimeCode.MAX_DIGITS);
        boolean steam = version > 1 && object.text("type").orElse("").equals(STEAM);
        var movingFactor = steam ? Optional.of(STEAM_STEP) : movingFactor(object);
        if (issuer.orElse("").length() > Account.MAX_TEXT
                || name.orElse("").length() > Account.MAX_TEXT
                || secret.length == 0
                || secret.length > SharedSecret.MAX_LENGTH
                || issuer.isEmpty()
                || name.isEmpty()
                || algorithm.isEmpty()
                || movingFactor.isEmpty()
                || !fit(steam, algorithm.get(), digits)) {
            return Optional.empty();
        }
        return Optional.of(
                new Account(
                        issuer.get(),
                        name.get(),
                        new SharedSecret(secret),
                        steam ? CodeAlphabet.STEAM : CodeAlphabet.DIGITS,
                        algorithm.get(),
                        digits,
                        movingFactor.get()));
    }

    /** Steam makes its codes in one way alone. */
    static boolean fit(boolean steam, HashAlgorithm algorithm, int digits) {
        return steam
                ? algorithm == HashAlgorithm.SHA1 && digits == SteamCode.LENGTH
                : digits >= OneTimeCode.MIN_DIGITS && digits <= OneTimeCode.MAX_DIGITS;
    }

    static Optional<HashAlgorithm> algorithm(String name) {
        return switch (name) {
            case "SHA1" -> Optional.of(HashAlgorithm.SHA1);
            case "SHA256" -> Optional.of(HashAlgorithm.SHA256);
            case "SHA512" -> Optional.of(HashAlgorithm.SHA512);
            default -> Optional.empty();
        };
    }

    private static Optional<MovingFactor> movingFactor(JsonObject object) {
        var type = object.text("type").orElse("");
        if (type.equals("totp")) {
            int period = number(object, "period", 1, TimeBased.MAX_PERIOD);
            return period == 0 ? Optional.empty() : Optional.of(new TimeBased(period));
        }
        return type.equals("hotp") ? counter(object.text("counter").orElse("")) : Optional.empty();
    }

    /** Reads what {@link #hex} prints. */
    static Optional<MovingFactor> counter(String hex) {
        var bytes = Hex.decode(hex);
        // Eight bytes, the first bit zero: Java's long has a sign.
        if (bytes.isEmpty() || bytes.get().length != 8 || bytes.get()[0] < 0) {
            return Optional.empty();
        }
        long value = 0;
        for (byte b : bytes.get()) {
            value = value << 8 | b & 0xFF;
        }
        return Optional.of(new CounterBased(value));
    }

    /** A counter as RFC 4226 section 5.1 has it: eight bytes, here in hex. */
    private static String hex(long counter) {
        var bytes = new byte[8];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (counter >> 56 - 8 * i);
        }
        return Hex.encode(bytes);
    }

    private static Optional<List<String>> sites(JsonObject object) {
        var elements = object.array("sites");
        if (elements.isEmpty() || elements.get().size() > MAX_SITES) {
            return Optional.empty();
        }
        var sites = new ArrayList<String>();
        for (var element : elements.get()) {
            if (!(element instanceof JsonText site) || !isSite(site.value())) {
                return Optional.empty();
            }
            sites.add(site.value());
        }
        return Optional.of(sites);
    }

    /** Printable ASCII is enough here: what a site is, is decided where codes are given out. */
    static boolean isSite(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= MAX_SITE;
    }

    /** The number of that name, or 0 if there is none within the bounds, which are above that. */
    private static int number(JsonObject object, String name, int min, int max) {
        return object.get(name).orElse(JsonValue.NULL) instanceof JsonNumber number
                        && number.value() >= min
                        && number.value() <= max
                ? (int) number.value()
                : 0;
    }

    /** Seconds since 1970, or -1 if there is no such member or it lies before. */
    static long time(JsonObject object, String name) {
        return Math.max(-1, object.number(name).orElse(-1));
    }
}
