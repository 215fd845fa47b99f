package nl.inlogcode.core.vault;

import java.util.List;
import java.util.OptionalInt;

/**
 * What people make of an account for themselves. None of it changes a code.
 *
 * @param pinned it stands before the others
 * @param groups the names of its groups, none twice
 * @param note may be empty
 * @param colour a hue from 0 to {@value #MAX_HUE}, so that a view can give every choice enough
 *     contrast; absent: the view's own
 */
public record ItemExtras(boolean pinned, List<String> groups, String note, OptionalInt colour) {
    static final int MAX_GROUPS = 32;

    /** The longest name of a group, in UTF-16 code units. */
    public static final int MAX_GROUP = 64;

    /** The longest note, in UTF-16 code units. */
    public static final int MAX_NOTE = 4096;

    static final int MAX_HUE = 359;

    public static final ItemExtras NONE = new ItemExtras(false, List.of(), "", OptionalInt.empty());

    public ItemExtras {
        groups = List.copyOf(groups);
    }

    @Override
    public String toString() {
        return "ItemExtras[hidden]";
    }
}
