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
import nl.inlogcode.core.otp.SharedSecret;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.otpauth.MovingFactor;
import nl.inlogcode.core.otpauth.MovingFactor.TimeBased;
import nl.inlogcode.core.vault.VaultFormat.Decoded;

/**
 * Reads a canonical document of version 1 straight through, without a tree in between: the popup
 * must show codes within a tenth of a second, and the general way through {@code Json} takes five
 * times as long. What it accepts is canonical; what it does not accept may still be (texts with
 * escapes), and the general way decides.
 */
final class CanonicalReader {
    private final String text;
    private int position;
    private boolean good = true;
    private final Set<String> ids = new HashSet<>();

    private CanonicalReader(String text) {
        this.text = text;
    }

    /**
     * @return empty if the general way must decide
     */
    static Optional<Decoded.Exact> read(String text) {
        return new CanonicalReader(text).document();
    }

    private Optional<Decoded.Exact> document() {
        var items = new ArrayList<VaultItem>();
        var bin = new ArrayList<DeletedItem>();
        expect("{\"version\":1,\"items\":[");
        while (good && !next("]")) {
            separate(items);
            var item = item();
            if (item.isEmpty()) {
                return Optional.empty();
            }
            items.add(item.get());
        }
        expect(",\"bin\":[");
        while (good && !next("]")) {
            separate(bin);
            expect("{\"item\":");
            var item = item();
            long deletedAt = number(",\"deletedAt\":", JsonNumber.MAX);
            long place = number(",\"position\":", Integer.MAX_VALUE);
            expect("}");
            if (item.isEmpty() || !good) {
                return Optional.empty();
            }
            bin.add(new DeletedItem(item.get(), deletedAt, (int) place));
        }
        var ways = next(",\"ways\":[") ? ways() : Ways.NONE;
        expect("}");
        return good && position == text.length()
                ? Optional.of(new Decoded.Exact(new Vault(items, bin), ways))
                : Optional.empty();
    }

    private Ways ways() {
        var ways = new ArrayList<Ways.Way>();
        do {
            var slot = string("{\"slot\":\"");
            var key = WaysFormat.key(string(",\"key\":\""));
            expect("}");
            good &= Ids.isId(slot) && key.isPresent() && ways.size() < VaultHeader.MAX_SLOTS;
            if (good) {
                ways.add(new Ways.Way(slot, key.get()));
            }
        } while (next(","));
        expect("]");
        return new Ways(ways);
    }

    private void separate(List<?> before) {
        if (!before.isEmpty()) {
            expect(",");
        }
    }

    private Optional<VaultItem> item() {
        var id = string("{\"id\":\"");
        var issuer = string(",\"issuer\":\"");
        var name = string(",\"accountName\":\"");
        var secret = Base64.decode(string(",\"secret\":\"")).orElse(new byte[0]);
        var algorithm = ItemFormat.algorithm(string(",\"algorithm\":\""));
        int digits = (int) number(",\"digits\":", 10);
        var movingFactor = movingFactor();
        var sites = sites();
        long createdAt = number(",\"createdAt\":", JsonNumber.MAX);
        var usedAt = OptionalLong.empty();
        if (next(",\"usedAt\":")) {
            usedAt = OptionalLong.of(number("", JsonNumber.MAX));
        }
        Optional<String> replaces = Optional.empty();
        if (next(",\"replaces\":\"")) {
            replaces = Optional.of(string(""));
        }
        expect("}");
        if (!good
                || !Ids.isId(id)
                || !Ids.isId(replaces.orElse(id))
                || !ids.add(id)
                || issuer.length() > Account.MAX_TEXT
                || name.length() > Account.MAX_TEXT
                || secret.length == 0
                || secret.length > SharedSecret.MAX_LENGTH
                || algorithm.isEmpty()
                || digits < 6
                || movingFactor.isEmpty()) {
            return Optional.empty();
        }
        var account =
                new Account(
                        issuer,
                        name,
                        new SharedSecret(secret),
                        algorithm.get(),
                        digits,
                        movingFactor.get());
        return Optional.of(new VaultItem(id, account, sites, createdAt, usedAt, replaces));
    }

    private Optional<MovingFactor> movingFactor() {
        if (next(",\"type\":\"hotp\"")) {
            var hex = string(",\"counter\":\"");
            // The one text that can be said in two ways: in capitals.
            return hex.equals(Ascii.lower(hex)) ? ItemFormat.counter(hex) : Optional.empty();
        }
        int period = (int) number(",\"type\":\"totp\",\"period\":", TimeBased.MAX_PERIOD);
        return period < 1 ? Optional.empty() : Optional.of(new TimeBased(period));
    }

    private List<String> sites() {
        var sites = new ArrayList<String>();
        expect(",\"sites\":[");
        while (good && !next("]")) {
            separate(sites);
            var site = string("\"");
            good &= ItemFormat.isSite(site) && sites.size() < ItemFormat.MAX_SITES;
            sites.add(site);
        }
        return sites;
    }

    /** What follows up to a quote, without escapes; empty if it is not good. */
    private String string(String before) {
        expect(before);
        int start = position;
        while (position < text.length()) {
            char c = text.charAt(position++);
            if (c == '"') {
                return good ? text.substring(start, position - 1) : "";
            }
            if (c == '\\' || c < ' ') {
                break;
            }
        }
        good = false;
        return "";
    }

    /** The whole number that follows, from 0 to {@code max}; -1 if it is not good. */
    private long number(String before, long max) {
        expect(before);
        int start = position;
        // A double holds 15 digits exactly; a long is slow once compiled for the browser.
        double value = 0;
        while (position < text.length() && position - start < 15) {
            int digit = text.charAt(position) - '0';
            if (digit < 0 || digit > 9) {
                break;
            }
            value = value * 10 + digit;
            position++;
        }
        int digits = position - start;
        good &= digits > 0 && value <= max && (digits == 1 || text.charAt(start) != '0');
        return good ? (long) value : -1;
    }

    private void expect(String wanted) {
        good &= next(wanted);
    }

    private boolean next(String wanted) {
        if (!good || !text.startsWith(wanted, position)) {
            return false;
        }
        position += wanted.length();
        return true;
    }
}
