package nl.inlogcode.core.recovery;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.VaultItem;

/**
 * What changes in the list when an earlier version comes back.
 *
 * @param back accounts that are not in the list now
 * @param gone accounts that are in the list now, and were not then
 * @param changed accounts that had another name or key then, as they were
 * @param same how many stay as they are
 */
public record VersionChange(
        List<VaultItem> back, List<VaultItem> gone, List<VaultItem> changed, int same) {
    public VersionChange {
        back = List.copyOf(back);
        gone = List.copyOf(gone);
        changed = List.copyOf(changed);
    }

    static VersionChange of(Vault earlier, Vault now) {
        var back = new ArrayList<VaultItem>();
        var changed = new ArrayList<VaultItem>();
        int same = 0;
        for (var item : earlier.items()) {
            var current = now.find(item.id());
            if (current.isEmpty()) {
                back.add(item);
            } else if (isSame(item, current.get())) {
                same++;
            } else {
                changed.add(item);
            }
        }
        var gone = new ArrayList<VaultItem>();
        for (var item : now.items()) {
            if (earlier.find(item.id()).isEmpty()) {
                gone.add(item);
            }
        }
        return new VersionChange(back, gone, changed, same);
    }

    /** Counters go on by themselves, and never back. */
    private static boolean isSame(VaultItem one, VaultItem other) {
        return one.account().sameLabel(other.account())
                && one.account().secret().equals(other.account().secret());
    }
}
