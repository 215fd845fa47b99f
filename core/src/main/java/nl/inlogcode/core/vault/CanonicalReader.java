package nl.inlogcode.core.vault;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import nl.inlogcode.core.codec.Ascii;
import nl.inlogcode.core.codec.Base64;
import nl.inlogcode.core.codec.JsonValue.JsonNumber;
import nl.inlogcode.core.otp.CodeAlphabet;
import nl.inlogcode.core.otp.SharedSecret;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.otpauth.MovingFactor;
import nl.inlogcode.core.otpauth.MovingFactor.TimeBased;
import nl.inlogcode.core.vault.VaultFormat.Decoded;

/**
 * Reads a canonical document straight through, without a tree in between: the popup must show codes
 * within a tenth of a second, and the general way through {@code Json} takes five times as long.
 * What it accepts is canonical; what it does not accept may still be (texts with control
 * characters), and the general way decides.
 */
final class CanonicalReader {
    private final CanonicalText text;
    private final CanonicalExtras extras;
    private final int version;
    private final Set<String> ids = new HashSet<>();

    private CanonicalReader(CanonicalText text, int version) {
        this.text = text;
        this.version = version;
        extras = new CanonicalExtras(text);
    }

    /**
     * @return empty if the general way must decide
     */
    static Optional<Decoded.Exact> read(String document) {
        var text = new CanonicalText(document);
        if (text.next("{\"version\":1,\"items\":[")) {
            return new CanonicalReader(text, 1).document();
        }
        text.expect("{\"version\":2,\"items\":[");
        return new CanonicalReader(text, 2).document();
    }

    private Optional<Decoded.Exact> document() {
        var items = new ArrayList<VaultItem>();
        var bin = new ArrayList<DeletedItem>();
        while (text.good() && !text.next("]")) {
            text.separate(items);
            var item = item();
            if (item.isEmpty()) {
                return Optional.empty();
            }
            items.add(item.get());
        }
        text.expect(",\"bin\":[");
        while (text.good() && !text.next("]")) {
            text.separate(bin);
            var deleted = deleted();
            if (deleted.isEmpty()) {
                return Optional.empty();
            }
            bin.add(deleted.get());
        }
        var gone = version > 1 ? extras.gone() : List.<GoneItem>of();
        for (var one : gone) {
            text.require(ids.add(one.id()));
        }
        var keySlots = text.next(",\"ways\":[") ? keySlots() : KeySlots.NONE;
        text.expect("}");
        return text.atEnd()
                ? Optional.of(new Decoded.Exact(new Vault(items, bin, gone), keySlots, version))
                : Optional.empty();
    }

    private KeySlots keySlots() {
        var keySlots = new ArrayList<KeySlots.WrappingKey>();
        do {
            var slot = text.string("{\"slot\":\"");
            var key = KeySlotsFormat.key(text.string(",\"key\":\""));
            text.expect("}");
            text.require(
                    Ids.isId(slot) && key.isPresent() && keySlots.size() < VaultHeader.MAX_SLOTS);
            if (text.good()) {
                keySlots.add(new KeySlots.WrappingKey(slot, key.get()));
            }
        } while (text.next(","));
        text.expect("]");
        return new KeySlots(keySlots);
    }

    private Optional<DeletedItem> deleted() {
        text.expect("{\"item\":");
        var item = item();
        long deletedAt = text.number(",\"deletedAt\":", JsonNumber.MAX);
        long place = text.number(",\"position\":", Integer.MAX_VALUE);
        var replacedBy = Optional.<String>empty();
        if (version > 1 && text.next(",\"replacedBy\":\"")) {
            replacedBy = Optional.of(text.string(""));
            text.require(Ids.isId(replacedBy.get()));
        }
        text.expect("}");
        return item.isPresent() && text.good()
                ? Optional.of(new DeletedItem(item.get(), deletedAt, (int) place, replacedBy))
                : Optional.empty();
    }

    private Optional<VaultItem> item() {
        var id = text.string("{\"id\":\"");
        var account = account();
        var origins = sites();
        long createdAt = text.number(",\"createdAt\":", JsonNumber.MAX);
        var usedAt = OptionalLong.empty();
        if (text.next(",\"usedAt\":")) {
            usedAt = OptionalLong.of(text.number("", JsonNumber.MAX));
        }
        Optional<String> replaces = Optional.empty();
        if (text.next(",\"replaces\":\"")) {
            replaces = Optional.of(text.string(""));
        }
        text.require(Ids.isId(id) && Ids.isId(replaces.orElse(id)) && ids.add(id));
        if (account.isEmpty()) {
            return Optional.empty();
        }
        var item =
                version > 1
                        ? new VaultItem(
                                id,
                                account.get(),
                                extras.sites(origins),
                                createdAt,
                                usedAt,
                                replaces,
                                extras.extras(),
                                extras.times())
                        : new VaultItem(id, account.get(), origins, createdAt, usedAt, replaces);
        text.expect("}");
        return text.good() ? Optional.of(item) : Optional.empty();
    }

    private Optional<Account> account() {
        var issuer = text.string(",\"issuer\":\"");
        var name = text.string(",\"accountName\":\"");
        var secret = Base64.decode(text.string(",\"secret\":\"")).orElse(new byte[0]);
        var algorithm = ItemFormat.algorithm(text.string(",\"algorithm\":\""));
        int digits = (int) text.number(",\"digits\":", 10);
        boolean steam = version > 1 && text.next(",\"type\":\"steam\"");
        var movingFactor = steam ? Optional.of(ItemFormat.STEAM_STEP) : movingFactor();
        if (!text.good()
                || issuer.length() > Account.MAX_TEXT
                || name.length() > Account.MAX_TEXT
                || secret.length == 0
                || secret.length > SharedSecret.MAX_LENGTH
                || algorithm.isEmpty()
                || movingFactor.isEmpty()
                || !ItemFormat.fit(steam, algorithm.get(), digits)) {
            return Optional.empty();
        }
        return Optional.of(
                new Account(
                        issuer,
                        name,
                        new SharedSecret(secret),
                        steam ? CodeAlphabet.STEAM : CodeAlphabet.DIGITS,
                        algorithm.get(),
                        digits,
                        movingFactor.get()));
    }

    private Optional<MovingFactor> movingFactor() {
        if (text.next(",\"type\":\"hotp\"")) {
            var hex = text.string(",\"counter\":\"");
            // The one text that can be said in two ways: in capitals.
            return hex.equals(Ascii.lower(hex)) ? ItemFormat.counter(hex) : Optional.empty();
        }
        int period = (int) text.number(",\"type\":\"totp\",\"period\":", TimeBased.MAX_PERIOD);
        return period < 1 ? Optional.empty() : Optional.of(new TimeBased(period));
    }

    private List<String> sites() {
        var sites = new ArrayList<String>();
        text.expect(",\"sites\":[");
        while (text.good() && !text.next("]")) {
            text.separate(sites);
            var site = text.string("\"");
            text.require(ItemFormat.isSite(site) && sites.size() < ItemFormat.MAX_SITES);
            sites.add(site);
        }
        return sites;
    }
}
