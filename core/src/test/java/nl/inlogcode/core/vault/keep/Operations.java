package nl.inlogcode.core.vault.keep;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.inlogcode.core.recovery.Restore;
import nl.inlogcode.core.vault.Bytes;
import nl.inlogcode.core.vault.KeySlot;
import nl.inlogcode.core.vault.Samples;
import nl.inlogcode.core.vault.TestClock;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.keep.OpenResult.Locked;
import nl.inlogcode.core.vault.slots.SlotChange;
import nl.inlogcode.core.vault.slots.UnlockResult;

/** All that changes what is stored. */
public final class Operations {
    private static final Bytes SALT = Bytes.of(new byte[16]);
    private static final KeySlot.Argon2id ARGON2ID =
            new KeySlot.Argon2id(SALT, KeySlot.Argon2id.MIN_MEMORY, 2, 1);

    private static final List<Start> ANY =
            List.of(
                    Start.NOTHING,
                    Start.THREE_ACCOUNTS,
                    Start.YESTERDAY,
                    Start.WITH_PASSWORD,
                    Start.RELEASE_0_1);

    private static final List<Start> TWO = List.of(Start.YESTERDAY, Start.WITH_PASSWORD);

    /** With snapshots and something in the bin. */
    private static final List<Start> LATER =
            List.of(Start.YESTERDAY, Start.HALF_LOST, Start.OTHER_HALF_LOST, Start.WITH_PASSWORD);

    private static final List<Start> LOCKABLE = List.of(Start.WITH_PASSWORD);

    private Operations() {}

    static List<Operation> all() {
        return List.of(
                change("add", ANY, vault -> vault.add(Samples.item(70))),
                change("edit", TWO, Operations::renamed),
                change("use", TWO, vault -> vault.used(first(vault), TestClock.NOON)),
                change("delete", TWO, vault -> vault.delete(first(vault), TestClock.NOON)),
                change("import", ANY, Operations::twentyMore),
                change("restore a back-up file", ANY, Operations::withBackup),
                saving(
                        "restore out of the bin",
                        LATER,
                        world -> world.keeper.update(vault -> vault.restore(Samples.id(9)))),
                saving(
                        "restore a snapshot",
                        LATER,
                        world ->
                                new Snapshots(world.ports)
                                        .restore(TestClock.NOON - 3 * TestClock.DAY)),
                saving(
                        "restore a snapshot beside damage",
                        List.of(Start.DAMAGED),
                        world ->
                                new Snapshots(world.ports)
                                        .restore(TestClock.NOON - 3 * TestClock.DAY)),
                saving(
                        "begin anew",
                        List.of(Start.DAMAGED),
                        world ->
                                new Rescue(world.ports).begin(vault -> vault.add(Samples.item(7)))),
                saving(
                        "delete for good",
                        LATER,
                        world -> world.keeper.updateForGood(vault -> vault.discard(Samples.id(9)))),
                saving(
                        "migrate: first save on 0.1",
                        List.of(Start.RELEASE_0_1, Start.RELEASE_0_1_MIRROR),
                        world -> world.keeper.update(vault -> vault)),
                changing("set a password", ANY, () -> password(World.OTHER_KEY)),
                changing("remove the password", LOCKABLE, SlotChange.RemovePassword::new),
                changing("make a recovery code", TWO, () -> recovery(World.OTHER_KEY)),
                changing("remove the recovery code", LOCKABLE, SlotChange.RemoveRecovery::new),
                changing("add a passkey", TWO, () -> passkey(World.OTHER_KEY, true)),
                saving(
                        "remove a passkey",
                        List.of(Start.WITH_PASSWORD, Start.WITH_PASSKEY),
                        Operations::removePasskey),
                changing("renew the keys", TWO, SlotChange.Renew::new),
                done("unlock", List.of(Start.HALF_LOCKED), Operations::unlock),
                done(
                        "mend",
                        LATER,
                        world -> {
                            world.keeper.mend();
                            return true;
                        }),
                new Operation(
                        "erase",
                        true,
                        LATER,
                        world -> new Eraser(world.ports).erase() == EraseResult.ERASED));
    }

    public static SlotChange password() {
        return password(World.KEY);
    }

    public static SlotChange password(Bytes key) {
        return new SlotChange.SetPassword(ARGON2ID, key);
    }

    static SlotChange recovery(Bytes key) {
        return new SlotChange.SetRecovery(SALT, key);
    }

    static SlotChange passkey(Bytes key, boolean locks) {
        return new SlotChange.AddPasskey(
                Bytes.of(new byte[] {1}), Optional.empty(), Bytes.of(new byte[32]), key, locks);
    }

    private static Vault renamed(Vault vault) {
        var old = vault.find(first(vault)).orElse(Samples.item(2));
        return vault.replace(old.withAccount(old.account().named("Nieuw", "naam")));
    }

    /** The first account, or one that there is none of. */
    private static String first(Vault vault) {
        return vault.items().isEmpty() ? Samples.id(2) : vault.items().get(0).id();
    }

    private static Vault twentyMore(Vault vault) {
        var changed = vault;
        for (int i = 100; i < 120; i++) {
            changed = changed.add(Samples.item(i));
        }
        return changed;
    }

    private static Vault withBackup(Vault vault) {
        var next = new int[] {900};
        return Restore.of(Samples.everything(), vault)
                .applyTo(vault, TestClock.NOON, () -> Samples.id(next[0]++));
    }

    private static SaveResult removePasskey(World world) {
        for (var slot : world.keySlots.slots()) {
            if (slot instanceof KeySlot.Passkey) {
                return world.keySlots.change(
                        new SlotChange.RemovePasskey(slot.id()), world.clock.now);
            }
        }
        return new SaveResult.NotSaved(SaveResult.Cause.LOCKED);
    }

    private static boolean unlock(World world) {
        return world.keySlots.lock()
                && world.keeper.open() instanceof Locked locked
                && world.keySlots.unlock(locked.slots().get(0).id(), World.KEY, world.clock.now)
                        instanceof UnlockResult.Unlocked;
    }

    private static Operation changing(
            String name, List<Start> starts, Supplier<SlotChange> change) {
        return saving(name, starts, world -> world.keySlots.change(change.get(), TestClock.NOON));
    }

    private static Operation change(String name, List<Start> starts, UnaryOperator<Vault> change) {
        return saving(name, starts, world -> world.keeper.update(change));
    }

    /** Saves. */
    private interface Saving {
        SaveResult in(World world);
    }

    private static Operation saving(String name, List<Start> starts, Saving saving) {
        return done(name, starts, world -> saving.in(world) instanceof SaveResult.Saved);
    }

    private static Operation done(String name, List<Start> starts, Predicate<World> body) {
        return new Operation(name, false, starts, body);
    }
}
