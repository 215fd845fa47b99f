package nl.inlogcode.core.vault.keep;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.vault.Vault;

/**
 * Which earlier vaults stay (vault-format.md section 6.6): those of the last seven days on which
 * something was saved, and none for longer than what is deleted stays in the bin.
 */
final class SnapshotRules {
    /** Of so many days. */
    static final int DAYS = 7;

    /** One for each day, and some more that a restoring put aside. */
    static final int MOST = 12;

    private static final long DAY_SECONDS = 24L * 60 * 60;

    private SnapshotRules() {}

    /** Days are those of UTC: which is which must not depend on where one travels. */
    static long dayOf(long epochSecond) {
        return epochSecond / DAY_SECONDS;
    }

    /**
     * @param all oldest first
     * @param added by the text of a vault that is none of them; else nothing is added
     */
    static List<StoredSnapshot> with(List<StoredSnapshot> all, StoredSnapshot added, long now) {
        var changed = new ArrayList<StoredSnapshot>();
        long savedAt = added.savedAt();
        for (var old : all) {
            if (!old.sealed().equals(added.sealed())) {
                changed.add(old);
            }
            // Two in one second: both stay.
            savedAt = Math.max(savedAt, old.savedAt() == savedAt ? savedAt + 1 : savedAt);
        }
        int place = changed.size();
        while (place > 0 && changed.get(place - 1).savedAt() > savedAt) {
            place--;
        }
        changed.add(place, new StoredSnapshot(savedAt, added.sealed()));
        return kept(changed, now);
    }

    private static List<StoredSnapshot> kept(List<StoredSnapshot> all, long now) {
        var kept = new ArrayList<StoredSnapshot>();
        int days = 0;
        long lastDay = -1;
        for (int i = all.size() - 1; i >= 0; i--) {
            var one = all.get(i);
            long day = dayOf(one.savedAt());
            days += day == lastDay ? 0 : 1;
            lastDay = day;
            // The newest stays however old it is: after a long time without saves it is all there
            // is.
            boolean fresh = one.savedAt() > now - Vault.BIN_SECONDS || kept.isEmpty();
            if (days <= DAYS && fresh) {
                kept.add(0, one);
            }
        }
        while (kept.size() > MOST) {
            kept.remove(firstOfACrowdedDay(kept));
        }
        return kept;
    }

    /** There is one: there are more snapshots than days. */
    private static int firstOfACrowdedDay(List<StoredSnapshot> all) {
        int place = 0;
        while (dayOf(all.get(place).savedAt()) != dayOf(all.get(place + 1).savedAt())) {
            place++;
        }
        return place;
    }
}
