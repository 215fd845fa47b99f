package nl.inlogcode.core.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.inlogcode.core.otpauth.Account;

/**
 * An account as it is kept.
 *
 * @param id 32 lower-case hex digits, random, never reused
 * @param knownSites those that get codes without a question; the first is where it was enrolled, if
 *     it was on a site
 * @param createdAt seconds since 1970
 * @param usedAt seconds since 1970 of the last time that a code was filled or copied; absent:
 *     never, so the account is not "klaar" yet
 * @param replaces the id of the item that goes once a site took a code of this one
 * @param extras what the user made of it
 * @param times when which field was changed; kept by {@link Stamping}
 */
public record VaultItem(
        String id,
        Account account,
        List<KnownSite> knownSites,
        long createdAt,
        OptionalLong usedAt,
        Optional<String> replaces,
        ItemExtras extras,
        FieldTimes times) {
    public VaultItem {
        knownSites = List.copyOf(knownSites);
    }

    /** An item as version 1 of the format knew it: of its sites only the origins. */
    public VaultItem(
            String id,
            Account account,
            List<String> sites,
            long createdAt,
            OptionalLong usedAt,
            Optional<String> replaces) {
        this(
                id,
                account,
                unknown(sites),
                createdAt,
                usedAt,
                replaces,
                ItemExtras.NONE,
                FieldTimes.NONE);
    }

    /** A new item, of which no code was used yet. */
    public static VaultItem enrolled(
            String id, Account account, List<KnownSite> sites, long createdAt) {
        return new VaultItem(
                id,
                account,
                sites,
                createdAt,
                OptionalLong.empty(),
                Optional.empty(),
                ItemExtras.NONE,
                FieldTimes.NONE);
    }

    private static List<KnownSite> unknown(List<String> origins) {
        var sites = new ArrayList<KnownSite>();
        for (var origin : origins) {
            sites.add(KnownSite.unknown(origin));
        }
        return sites;
    }

    /** The origins that get codes without a question. */
    public List<String> sites() {
        var origins = new ArrayList<String>();
        for (var site : knownSites) {
            origins.add(site.origin());
        }
        return origins;
    }

    /** Another item: what was changed in the old one is not this one's history. */
    public VaultItem withId(String newId) {
        return new VaultItem(
                newId, account, knownSites, createdAt, usedAt, replaces, extras, FieldTimes.NONE);
    }

    public VaultItem withAccount(Account newAccount) {
        return new VaultItem(
                id, newAccount, knownSites, createdAt, usedAt, replaces, extras, times);
    }

    public VaultItem withKnownSites(List<KnownSite> newSites) {
        return new VaultItem(id, account, newSites, createdAt, usedAt, replaces, extras, times);
    }

    /** With one more site; the same if it is one already. */
    public VaultItem withSite(KnownSite site) {
        if (sites().contains(site.origin())) {
            return this;
        }
        var sites = new ArrayList<>(knownSites);
        sites.add(site);
        return withKnownSites(sites);
    }

    /** It asks there again. */
    public VaultItem withoutSite(String origin) {
        var sites = new ArrayList<KnownSite>();
        for (var site : knownSites) {
            if (!site.origin().equals(origin)) {
                sites.add(site);
            }
        }
        return withKnownSites(sites);
    }

    public VaultItem usedAt(long epochSecond) {
        return new VaultItem(
                id,
                account,
                knownSites,
                createdAt,
                OptionalLong.of(epochSecond),
                Optional.empty(),
                extras,
                times);
    }

    /** A code of it went somewhere; what it replaces stays. */
    VaultItem handedOutAt(long epochSecond) {
        return usedAt(epochSecond).replacing(replaces);
    }

    /** It takes that item's place once it was used; empty: no item's. */
    public VaultItem replacing(Optional<String> old) {
        return new VaultItem(id, account, knownSites, createdAt, usedAt, old, extras, times);
    }

    public VaultItem withExtras(ItemExtras newExtras) {
        return new VaultItem(
                id, account, knownSites, createdAt, usedAt, replaces, newExtras, times);
    }

    /** Without changes that lie in the future: a file may say anything. */
    public VaultItem changedUntil(long epochSecond) {
        return withTimes(times.until(epochSecond * 1000 + 999));
    }

    public VaultItem withTimes(FieldTimes newTimes) {
        return new VaultItem(
                id, account, knownSites, createdAt, usedAt, replaces, extras, newTimes);
    }
}
