package nl.inlogcode.core.screen;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.vault.KeySlot;
import nl.inlogcode.core.vault.keep.OpenResult;

/**
 * A vault that waits for the user to open it, as a screen knows it.
 *
 * @param slots the ways that the user has
 * @param deviceKeyGone it should have opened by itself
 * @param way the one that the user is at
 * @param working something is being tried, which takes about a second
 * @param problem what came of the last try
 * @param wrongGroups the groups of the recovery code that have a typing error, from 1
 */
public record Lock(
        List<KeySlot> slots,
        boolean deviceKeyGone,
        Way way,
        boolean working,
        Optional<Problem> problem,
        List<Integer> wrongGroups) {
    /** What opens it. */
    public enum Way {
        PASSWORD,
        PASSKEY,
        RECOVERY
    }

    /** Why it is still closed. One sentence each in every locale: {@code lock_<name>}. */
    public enum Problem {
        NOTHING_TYPED,
        WRONG_PASSWORD,
        WRONG_CODE,
        /** The code has a typing error, so it was not tried. */
        MISTYPED_CODE,
        /** It has not as many characters as such a code. */
        WRONG_LENGTH,
        WRONG_PASSKEY,
        /** The user stopped, or the passkey is not at hand. */
        NO_PASSKEY,
        /** The key fits, and what it opens is damaged. */
        DAMAGED,
        /** Of what the key should open, there are copies that differ. */
        WRONG_OR_DAMAGED,
        /** This machine cannot compute it: too little memory. */
        TOO_LITTLE_MEMORY,
        /** The browser's storage does not answer. */
        FAILS
    }

    public Lock {
        slots = List.copyOf(slots);
        wrongGroups = List.copyOf(wrongGroups);
    }

    /** As the stores gave it; the likeliest way first. */
    static Lock of(OpenResult.Locked locked) {
        var way = Way.RECOVERY;
        for (var slot : locked.slots()) {
            var one = wayOf(slot);
            if (one == Way.PASSWORD || one == Way.PASSKEY && way != Way.PASSWORD) {
                way = one;
            }
        }
        return new Lock(
                locked.slots(), locked.deviceKeyGone(), way, false, Optional.empty(), List.of());
    }

    /** Whether there is a slot for that way. */
    public boolean has(Way wanted) {
        for (var slot : slots) {
            if (wayOf(slot) == wanted) {
                return true;
            }
        }
        return false;
    }

    private static Way wayOf(KeySlot slot) {
        return switch (slot) {
            case KeySlot.Passphrase passphrase -> Way.PASSWORD;
            case KeySlot.Passkey passkey -> Way.PASSKEY;
            case KeySlot.Recovery recovery -> Way.RECOVERY;
            // The browser's own: it is never among those that the user opens with.
            case KeySlot.Device device -> Way.RECOVERY;
        };
    }

    public Lock at(Way newWay) {
        return new Lock(slots, deviceKeyGone, newWay, false, Optional.empty(), List.of());
    }

    public Lock tried() {
        return new Lock(slots, deviceKeyGone, way, true, Optional.empty(), List.of());
    }

    public Lock with(Problem newProblem) {
        return new Lock(slots, deviceKeyGone, way, false, Optional.of(newProblem), List.of());
    }

    public Lock mistyped(List<Integer> groups) {
        return new Lock(
                slots, deviceKeyGone, way, false, Optional.of(Problem.MISTYPED_CODE), groups);
    }
}
