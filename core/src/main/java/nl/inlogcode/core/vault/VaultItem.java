package nl.inlogcode.core.vault;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.inlogcode.core.otpauth.Account;

/**
 * An account as it is kept.
 *
 * @param id 32 lower-case hex digits, random, never reused
 * @param sites the origins that get codes without a question, serialised as {@code
 *     https://host[:port]}; the first is where it was enrolled; may be empty
 * @param createdAt seconds since 1970
 * @param usedAt seconds since 1970 of the last time that a code was filled or copied; absent:
 *     never, so the account is not "klaar" yet
 * @param replaces the id of the item that goes once this one was used
 */
public record VaultItem(
        String id,
        Account account,
        List<String> sites,
        long createdAt,
        OptionalLong usedAt,
        Optional<String> replaces) {
    public VaultItem {
        sites = List.copyOf(sites);
    }

    public VaultItem withAccount(Account newAccount) {
        return new VaultItem(id, newAccount, sites, createdAt, usedAt, replaces);
    }

    public VaultItem withSites(List<String> newSites) {
        return new VaultItem(id, account, newSites, createdAt, usedAt, replaces);
    }

    public VaultItem usedAt(long epochSecond) {
        return new VaultItem(
                id, account, sites, createdAt, OptionalLong.of(epochSecond), Optional.empty());
    }
}
