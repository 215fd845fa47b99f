package nl.inlogcode.core.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When the fields of an item were last changed by someone, since it was made.
 *
 * @param all in the order of {@link Field}, none twice
 */
public record FieldTimes(List<FieldTime> all) {
    public static final FieldTimes NONE = new FieldTimes(List.of());

    public FieldTimes {
        all = List.copyOf(all);
    }

    /** What can be changed on its own, in the order of the document. */
    public enum Field {
        ISSUER("issuer"),
        ACCOUNT_NAME("accountName"),
        /** Secret, algorithm, digits, type, period: what makes the codes. */
        CODES("codes"),
        /** A site was taken out; what is added has its own "since". */
        SITES("sites"),
        PINNED("pinned"),
        GROUPS("groups"),
        NOTE("note"),
        COLOUR("colour"),
        /** The user moved it in the list. Nothing does that yet. */
        PLACE("place"),
        /** It went to the bin, or came out of it. */
        DELETED("deleted");

        private final String word;

        Field(String word) {
            this.word = word;
        }

        /** Its name in the document. */
        String word() {
            return word;
        }
    }

    /** One field's. */
    public record FieldTime(Field field, HybridTime time) {}

    public Optional<HybridTime> of(Field field) {
        for (var one : all) {
            if (one.field() == field) {
                return Optional.of(one.time());
            }
        }
        return Optional.empty();
    }

    /** With that time for a field. */
    public FieldTimes with(Field field, HybridTime time) {
        var changed = new ArrayList<FieldTime>();
        for (var one : all) {
            if (one.field() != field) {
                changed.add(one);
            }
        }
        int place = 0;
        while (place < changed.size() && changed.get(place).field().compareTo(field) < 0) {
            place++;
        }
        changed.add(place, new FieldTime(field, time));
        return new FieldTimes(changed);
    }

    /** Of each field the later of two. */
    FieldTimes latest(FieldTimes other) {
        var latest = this;
        for (var one : other.all) {
            var mine = of(one.field());
            if (mine.isEmpty() || mine.get().compareTo(one.time()) < 0) {
                latest = latest.with(one.field(), one.time());
            }
        }
        return latest;
    }

    /** Without those that lie in the future: a file may say anything. */
    FieldTimes until(long millis) {
        var kept = new ArrayList<FieldTime>();
        for (var one : all) {
            if (one.time().millis() <= millis) {
                kept.add(one);
            }
        }
        return kept.size() == all.size() ? this : new FieldTimes(kept);
    }
}
