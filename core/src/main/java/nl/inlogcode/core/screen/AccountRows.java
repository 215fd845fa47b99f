package nl.inlogcode.core.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.codec.Ascii;
import nl.inlogcode.core.otpauth.MovingFactor.CounterBased;
import nl.inlogcode.core.vault.Renewals;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.VaultItem;

/** The list: which accounts, in which order, with which codes. */
public final class AccountRows {
    private AccountRows() {}

    /**
     * This site's accounts first (the newest of them on top: it is the one being set up), then the
     * others in the user's order; only those that the query names.
     *
     * @param now milliseconds since 1970
     * @param most how many rows at most; codes are computed for these only
     */
    public static List<AccountRow> of(PopupState state, long now, int most) {
        if (!(state.vault() instanceof VaultView.Ready ready)) {
            return List.of();
        }
        var rows = new ArrayList<AccountRow>();
        for (var item : ordered(ready.vault(), state)) {
            if (rows.size() == most) {
                break;
            }
            rows.add(row(item, ready.vault(), state, now));
        }
        return rows;
    }

    /** How many accounts the query names. */
    public static int count(PopupState state) {
        return state.vault() instanceof VaultView.Ready ready
                ? ordered(ready.vault(), state).size()
                : 0;
    }

    private static List<VaultItem> ordered(Vault vault, PopupState state) {
        var here = new ArrayList<VaultItem>();
        var others = new ArrayList<VaultItem>();
        for (var item : vault.items()) {
            if (matches(item, state.query())) {
                if (isOfSite(item, state)) {
                    here.add(0, item);
                } else {
                    others.add(item);
                }
            }
        }
        here.addAll(others);
        return here;
    }

    private static AccountRow row(VaultItem item, Vault vault, PopupState state, long now) {
        var account = item.account();
        var used = usedCounter(item, state);
        long time = state.facts().corrections().timeFor(item.id(), now);
        return new AccountRow(
                item,
                isOfSite(item, state),
                goesSoon(item, vault),
                Renewals.old(vault, item, now / 1000).isPresent(),
                item.equals(vault.items().get(vault.items().size() - 1)),
                used.isPresent()
                        ? CodeNow.counted(account, used.get().counter())
                        : CodeNow.of(account, time),
                CodeNow.nextOf(account, time),
                used.isPresent(),
                item.sites().contains(state.facts().next().site())
                        ? state.facts().next().label()
                        : "",
                state.facts().next().pressing().contains(item.id()),
                isOfSite(item, state) && state.facts().autoFill(),
                now - time);
    }

    private static Optional<RowFacts.UsedCounter> usedCounter(VaultItem item, PopupState state) {
        if (item.account().movingFactor() instanceof CounterBased) {
            for (var used : state.facts().usedCounters()) {
                if (used.id().equals(item.id())) {
                    return Optional.of(used);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOfSite(VaultItem item, PopupState state) {
        return state.site().isPresent() && item.sites().contains(state.site().get().serialised());
    }

    private static boolean goesSoon(VaultItem item, Vault vault) {
        for (var other : vault.items()) {
            if (other.replaces().isPresent() && other.replaces().get().equals(item.id())) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(VaultItem item, String query) {
        var wanted = Ascii.lower(query.trim());
        return wanted.isEmpty()
                || Ascii.lower(item.account().issuer()).contains(wanted)
                || Ascii.lower(item.account().accountName()).contains(wanted);
    }
}
