package nl.inlogcode.core.vault;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.inlogcode.core.codec.Base64;
import nl.inlogcode.core.codec.Hex;
import nl.inlogcode.core.codec.Json;
import nl.inlogcode.core.codec.JsonValue;
import nl.inlogcode.core.codec.JsonValue.JsonNumber;
import nl.inlogcode.core.codec.JsonValue.JsonObject;
import nl.inlogcode.core.codec.JsonValue.JsonText;
import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.otp.OneTimeCode;
import nl.inlogcode.core.otp.SharedSecret;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.otpauth.MovingFactor;
import nl.inlogcode.core.otpauth.MovingFactor.CounterBased;
import nl.inlogcode.core.otpauth.MovingFactor.TimeBased;

/**
 * How release 0.1.0 reads the document of a newer release, as it was when that was released: copied
 * once, and not to be changed. What it shows of what is written now is what people see who go back
 * to it.
 */
final class Release010Reader {
    static final int MAX_SITES = 1000;
    static final int MAX_SITE = 512;

    private Release010Reader() {}

    /** What it shows; empty if nothing. */
    static Optional<Vault> shown(String text) {
        var object = Json.parseObject(text).orElse(JsonObject.builder().build());
        long version = object.number("version").orElse(0);
        var items = object.array("items");
        return version < 1 || items.isEmpty()
                ? Optional.empty()
                : Optional.of(vault(items.get(), object.array("bin").orElse(List.of())));
    }

    private static Vault vault(List<JsonValue> itemValues, List<JsonValue> binValues) {
        var ids = new HashSet<String>();
        var items = new ArrayList<VaultItem>();
        for (var value : itemValues) {
            var item = parse(value);
            if (item.isPresent() && ids.add(item.get().id())) {
                items.add(item.get());
            }
        }
        var bin = new ArrayList<DeletedItem>();
        for (var value : binValues) {
            if (!(value instanceof JsonObject object)) {
                continue;
            }
            var item = parse(object.get("item").orElse(JsonValue.NULL));
            long deletedAt = time(object, "deletedAt");
            long position = object.number("position").orElse(-1);
            if (item.isPresent()
                    && deletedAt >= 0
                    && position >= 0
                    && position <= Integer.MAX_VALUE
                    && ids.add(item.get().id())) {
                bin.add(new DeletedItem(item.get(), deletedAt, (int) position));
            }
        }
        return new Vault(items, bin);
    }

    /**
     * Reads the members that version 1 knows.
     *
     * @return empty if one of them is absent or out of bounds
     */
    static Optional<VaultItem> parse(JsonValue value) {
        if (!(value instanceof JsonObject object)) {
            return Optional.empty();
        }
        var id = object.text("id").orElse("");
        var account = account(object);
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
        return Optional.of(
                new VaultItem(
                        id,
                        account.get(),
                        sites.get(),
                        createdAt,
                        usedAt < 0 ? OptionalLong.empty() : OptionalLong.of(usedAt),
                        replaces));
    }

    private static Optional<Account> account(JsonObject object) {
        var issuer = object.text("issuer");
        var name = object.text("accountName");
        var secret = Base64.decode(object.text("secret").orElse("")).orElse(new byte[0]);
        var algorithm = algorithm(object.text("algorithm").orElse(""));
        int digits = number(object, "digits", OneTimeCode.MIN_DIGITS, OneTimeCode.MAX_DIGITS);
        var movingFactor = movingFactor(object);
        if (issuer.orElse("").length() > Account.MAX_TEXT
                || name.orElse("").length() > Account.MAX_TEXT
                || secret.length == 0
                || secret.length > SharedSecret.MAX_LENGTH
                || issuer.isEmpty()
                || name.isEmpty()
                || algorithm.isEmpty()
                || digits == 0
                || movingFactor.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Account(
                        issuer.get(),
                        name.get(),
                        new SharedSecret(secret),
                        algorithm.get(),
                        digits,
                        movingFactor.get()));
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
