package nl.inlogcode.core.vault.slots;

import nl.inlogcode.core.vault.Vault;

/** What came of trying a wrapping key on a vault. */
public sealed interface UnlockResult {
    /** It opens. */
    record Unlocked(Vault vault) implements UnlockResult {}

    /**
     * The slot does not open with it: another password, another code.
     *
     * @param unsure the copies of the slot differ, so one of them is damaged or outdated; the key
     *     may be the right one of a slot that is damaged
     */
    record Wrong(boolean unsure) implements UnlockResult {}

    /** The slot opens with it, so it is right; what it opens is damaged in every copy. */
    record Damaged() implements UnlockResult {}

    /** There is no such slot (any more): another window changed the key slots. Open again. */
    record Gone() implements UnlockResult {}

    /** A newer release wrote the vault, in a way that this one cannot show. */
    record TooNew() implements UnlockResult {}

    /** The stores do not answer, or the browser does not keep the key in its memory. */
    record Fails() implements UnlockResult {}
}
