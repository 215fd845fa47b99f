package nl.inlogcode.core.vault;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inlogcode.core.otpauth.MovingFactor.CounterBased;
import nl.inlogcode.core.vault.FieldTimes.Field;

/**
 * Notes what a save changed, and when (vault-format.md section 2.3). It compares two vaults, so
 * whoever changes one need not think of it, and cannot forget it.
 */
public final class Stamping {
    /** Of so many items that are gone is it remembered that they are. */
    static final int MOST_GONE = 1000;

    private final Map<String, VaultItem> listed = new HashMap<>();
    private final Map<String, VaultItem> binned = new HashMap<>();
    private final Map<String, GoneItem> gone = new HashMap<>();
    private final HybridTime now;

    private Stamping(Vault old, long millis, String vaultId) {
        for (var item : old.items()) {
            listed.put(item.id(), item);
        }
        for (var deleted : old.bin()) {
            binned.put(deleted.item().id(), deleted.item());
        }
        for (var one : old.gone()) {
            gone.put(one.id(), one);
        }
        now = HybridTime.after(latest(old), millis, vaultId.substring(0, 8));
    }

    /**
     * @param old what there was
     * @param changed what it is to be; its own notes of what is gone do not count
     * @param millis now, since 1970
     * @param vaultId the copy's: its beginning stands for the device
     */
    public static Vault of(Vault old, Vault changed, long millis, String vaultId) {
        return new Stamping(old, millis, vaultId).stamped(old, changed);
    }

    private Vault stamped(Vault old, Vault changed) {
        var there = new HashSet<String>();
        var items = new ArrayList<VaultItem>();
        for (var item : changed.items()) {
            there.add(item.id());
            items.add(stamped(item, listed, binned));
        }
        var bin = new ArrayList<DeletedItem>();
        for (var deleted : changed.bin()) {
            there.add(deleted.item().id());
            bin.add(deleted.withItem(stamped(deleted.item(), binned, listed)));
        }
        var left = new ArrayList<GoneItem>();
        for (var one : old.gone()) {
            if (!there.contains(one.id())) {
                left.add(one);
            }
        }
        for (var item : old.items()) {
            addGone(item, there, left);
        }
        for (var deleted : old.bin()) {
            addGone(deleted.item(), there, left);
        }
        int most = Math.max(0, left.size() - MOST_GONE);
        return new Vault(items, bin, left.subList(most, left.size()));
    }

    private void addGone(VaultItem item, HashSet<String> there, List<GoneItem> left) {
        if (!there.contains(item.id())) {
            left.add(new GoneItem(item.id(), now));
        }
    }

    /**
     * @param same the old items where this one is now: in the list, or in the bin
     * @param other those in the other place
     */
    private VaultItem stamped(
            VaultItem item, Map<String, VaultItem> same, Map<String, VaultItem> other) {
        var before = same.get(item.id());
        if (item.equals(before)) {
            return item;
        }
        boolean moved = before == null;
        before = moved ? other.get(item.id()) : before;
        if (before == null) {
            // New, unless it is one that was gone for good.
            return gone.containsKey(item.id())
                    ? item.withTimes(item.times().with(Field.DELETED, now))
                    : item;
        }
        var times = item.times().latest(before.times());
        for (var field : changed(before, item)) {
            times = times.with(field, now);
        }
        return item.withTimes(moved ? times.with(Field.DELETED, now) : times);
    }

    private static List<Field> changed(VaultItem before, VaultItem after) {
        var changed = new ArrayList<Field>();
        var old = before.account();
        var account = after.account();
        add(changed, Field.ISSUER, !old.issuer().equals(account.issuer()));
        add(changed, Field.ACCOUNT_NAME, !old.accountName().equals(account.accountName()));
        add(changed, Field.CODES, makeOtherCodes(before, after));
        add(changed, Field.SITES, !after.sites().containsAll(before.sites()));
        var mine = before.extras();
        var extras = after.extras();
        add(changed, Field.PINNED, mine.pinned() != extras.pinned());
        add(changed, Field.GROUPS, !mine.groups().equals(extras.groups()));
        add(changed, Field.NOTE, !mine.note().equals(extras.note()));
        add(changed, Field.COLOUR, !mine.colour().equals(extras.colour()));
        return changed;
    }

    private static void add(List<Field> changed, Field field, boolean differs) {
        if (differs) {
            changed.add(field);
        }
    }

    /** A counter goes on by itself: the higher of two is the later. */
    private static boolean makeOtherCodes(VaultItem before, VaultItem after) {
        var old = before.account();
        var account = after.account();
        boolean counts =
                old.movingFactor() instanceof CounterBased
                        && account.movingFactor() instanceof CounterBased;
        return !old.secret().equals(account.secret())
                || old.alphabet() != account.alphabet()
                || old.algorithm() != account.algorithm()
                || old.digits() != account.digits()
                || !counts && !old.movingFactor().equals(account.movingFactor());
    }

    private static Optional<HybridTime> latest(Vault vault) {
        Optional<HybridTime> latest = Optional.empty();
        for (var item : vault.items()) {
            latest = latest(latest, item);
        }
        for (var deleted : vault.bin()) {
            latest = latest(latest, deleted.item());
        }
        for (var one : vault.gone()) {
            latest = later(latest, one.at());
        }
        return latest;
    }

    private static Optional<HybridTime> latest(Optional<HybridTime> latest, VaultItem item) {
        var found = latest;
        for (var one : item.times().all()) {
            found = later(found, one.time());
        }
        return found;
    }

    private static Optional<HybridTime> later(Optional<HybridTime> one, HybridTime other) {
        return one.isPresent() && one.get().compareTo(other) >= 0 ? one : Optional.of(other);
    }
}
