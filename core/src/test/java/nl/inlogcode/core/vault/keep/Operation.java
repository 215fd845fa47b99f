package nl.inlogcode.core.vault.keep;

import java.util.List;
import java.util.function.Predicate;

/**
 * Something that changes what is stored.
 *
 * @param marks begins with a mark: from then on it counts as done
 * @param starts from what it is tried
 * @param body does it, and says whether it was called done
 */
record Operation(String name, boolean marks, List<Start> starts, Predicate<World> body) {
    /** Whether it was called done. */
    boolean run(World world) {
        return body.test(world);
    }
}
