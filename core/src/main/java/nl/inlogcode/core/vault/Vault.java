package nl.inlogcode.core.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the vault holds, as a value: every change gives a new one.
 *
 * @param items in the user's order, ids unique
 * @param bin what was deleted, newest last
 * @param gone what is gone for good, the latest last; kept by {@link Stamping}
 */
public record Vault(List<VaultItem> items, List<DeletedItem> bin, List<GoneItem> gone) {
    /** How long a deleted item can be put back, in seconds: 30 days. */
    public static final long BIN_SECONDS = 30L * 24 * 60 * 60;

    /** Two uses with so many seconds between them are two logins, not two tries. */
    private static final long ANOTHER_TIME = 600;

    public static final Vault EMPTY = new Vault(List.of(), List.of());

    public Vault {
        items = List.copyOf(items);
        bin = List.copyOf(bin);
        gone = List.copyOf(gone);
    }

    /** A vault that remembers nothing of what is gone for good. */
    public Vault(List<VaultItem> items, List<DeletedItem> bin) {
        this(items, bin, List.of());
    }

    /** The same with other items. */
    public Vault withItems(List<VaultItem> newItems) {
        return new Vault(newItems, bin, gone);
    }

    /** The same with another bin. */
    public Vault withBin(List<DeletedItem> newBin) {
        return new Vault(items, newBin, gone);
    }

    public Optional<VaultItem> find(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    public Vault add(VaultItem item) {
        var changed = new ArrayList<>(items);
        changed.add(item);
        return withItems(changed);
    }

    /** The same, unless it is or was here already: two may be adding it. */
    public Vault addOnce(VaultItem item) {
        for (var deleted : bin) {
            if (deleted.item().id().equals(item.id())) {
                return this;
            }
        }
        for (var purged : gone) {
            if (purged.id().equals(item.id())) {
                return this;
            }
        }
        return find(item.id()).isPresent() ? this : add(item);
    }

    /** Puts the item in the place of the one with its id; without such a one nothing changes. */
    public Vault replace(VaultItem item) {
        var changed = new ArrayList<>(items);
        changed.replaceAll(old -> old.id().equals(item.id()) ? item : old);
        return withItems(changed);
    }

    /** A site went on after a code of this item: it is "klaar", and the items it replaces go. */
    public Vault used(String id, long epochSecond) {
        var item = find(id);
        if (item.isEmpty()) {
            return this;
        }
        var changed = replace(item.get().usedAt(epochSecond));
        // A renewal may itself have been renewed before anyone used it: the whole chain goes.
        var replaced = item.get().replaces();
        while (replaced.isPresent()) {
            var old = changed.find(replaced.get());
            changed = changed.delete(replaced.get(), epochSecond, Optional.of(id));
            replaced = old.flatMap(VaultItem::replaces);
        }
        return changed;
    }

    /**
     * A code of this item went somewhere, and nobody saw what came of it. What it replaces stays,
     * until it is needed a second time: then the first one must have been taken.
     */
    public Vault handedOut(String id, long epochSecond) {
        var item = find(id);
        if (item.isEmpty()) {
            return this;
        }
        var before = item.get().usedAt();
        return before.isPresent() && epochSecond - before.getAsLong() >= ANOTHER_TIME
                ? used(id, epochSecond)
                : replace(item.get().handedOutAt(epochSecond));
    }

    /** Whether an item will take the place of another one that is still there. */
    public boolean isToReplace(VaultItem item) {
        return item.replaces().isPresent() && find(item.replaces().get()).isPresent();
    }

    /** Moves an item to the bin. */
    public Vault delete(String id, long epochSecond) {
        return delete(id, epochSecond, Optional.empty());
    }

    private Vault delete(String id, long epochSecond, Optional<String> replacedBy) {
        var kept = new ArrayList<VaultItem>();
        var deleted = new ArrayList<>(bin);
        for (int position = 0; position < items.size(); position++) {
            var item = items.get(position);
            if (item.id().equals(id)) {
                deleted.add(new DeletedItem(item, epochSecond, position, replacedBy));
            } else {
                kept.add(item);
            }
        }
        return new Vault(kept, deleted, gone);
    }

    /** Puts an item back from the bin, where it stood. */
    public Vault restore(String id) {
        var restored = new ArrayList<>(items);
        var left = new ArrayList<DeletedItem>();
        for (var deleted : bin) {
            if (deleted.item().id().equals(id)) {
                restored.add(Math.min(deleted.position(), restored.size()), deleted.item());
            } else {
                left.add(deleted);
            }
        }
        return new Vault(restored, left, gone);
    }

    /** Empties the bin of what has been in it for 30 days. */
    public Vault withoutExpired(long epochSecond) {
        var left = new ArrayList<DeletedItem>();
        for (var deleted : bin) {
            if (deleted.goneAt() > epochSecond) {
                left.add(deleted);
            }
        }
        return left.size() == bin.size() ? this : withBin(left);
    }

    /** Takes items away for good, from the list and from the bin. */
    public Vault without(List<String> ids) {
        return new Vault(
                items.stream().filter(item -> !ids.contains(item.id())).toList(),
                bin.stream().filter(one -> !ids.contains(one.item().id())).toList(),
                gone);
    }

    /** Takes an item out of the bin for good. */
    public Vault discard(String id) {
        var left = new ArrayList<>(bin);
        left.removeIf(deleted -> deleted.item().id().equals(id));
        return withBin(left);
    }
}
