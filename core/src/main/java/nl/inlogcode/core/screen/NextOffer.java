package nl.inlogcode.core.screen;

import java.util.ArrayList;
import java.util.List;

/**
 * The button of the page that goes on once the code is in, as the popup may offer to press it.
 *
 * @param label the words on it; empty if there is none to be sure of
 * @param site the origin of the frame that it is in
 * @param pressing the ids of the accounts for which the user wants it pressed there
 */
public record NextOffer(String label, String site, List<String> pressing) {
    public static final NextOffer NONE = new NextOffer("", "", List.of());

    public NextOffer {
        pressing = List.copyOf(pressing);
    }

    /** The same with the choice for an account. */
    public NextOffer pressing(String id, boolean press) {
        var ids = new ArrayList<>(pressing);
        ids.remove(id);
        if (press) {
            ids.add(id);
        }
        return new NextOffer(label, site, ids);
    }
}
