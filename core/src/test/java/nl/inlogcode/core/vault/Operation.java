package nl.inlogcode.core.vault;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Something that changes what is stored.
 *
 * @param marks begins with a mark: from then on it counts as done
 * @param starts from what it is tried
 */
record Operation(String name, boolean marks, List<Start> starts, Predicate<World> body) {
    /** What there is before. */
    enum Start {
        NOTHING {
            @Override
            void prepare(World world) {}
        },
        /** Saved today: three accounts and one in the bin. */
        THREE_ACCOUNTS {
            @Override
            void prepare(World world) {
                world.save(vault(), 0);
            }
        },
        /** Saved on the three days before: with two snapshots, and a third to be made. */
        YESTERDAY {
            @Override
            void prepare(World world) {
                world.save(Samples.of(1), 3);
                world.save(Samples.of(2), 2);
                world.save(vault(), 1);
            }
        },
        /** As above, and the mirror lost its content. */
        HALF_LOST {
            @Override
            void prepare(World world) {
                YESTERDAY.prepare(world);
                world.storage.mirror = Optional.empty();
            }
        },
        /** As above, and it is the database that lost its generations. */
        OTHER_HALF_LOST {
            @Override
            void prepare(World world) {
                YESTERDAY.prepare(world);
                world.storage.database.clear();
            }
        },
        /** Saved on the three days before; now no copy can be read. */
        DAMAGED {
            @Override
            void prepare(World world) {
                YESTERDAY.prepare(world);
                world.storage.damage();
            }
        };

        abstract void prepare(World world);

        static Vault vault() {
            return Samples.of(3)
                    .add(Samples.item(9))
                    .delete(Samples.id(9), TestClock.NOON - 5 * TestClock.DAY);
        }
    }

    /** What password and recovery code come to. */
    static final Bytes KEY = Bytes.of(new byte[VaultCrypto.KEY_LENGTH]);

    private static final Bytes SALT = Bytes.of(new byte[16]);
    private static final KeySlot.Argon2id ARGON2ID =
            new KeySlot.Argon2id(SALT, KeySlot.Argon2id.MIN_MEMORY, 2, 1);
    private static final List<Start> LATER =
            List.of(Start.YESTERDAY, Start.HALF_LOST, Start.OTHER_HALF_LOST);

    /** Whether it was called done. */
    boolean run(World world) {
        return body.test(world);
    }

    static List<Operation> all() {
        return List.of(
                change("create or add", vault -> vault.add(Samples.item(70))),
                change(
                        "edit",
                        vault -> {
                            var old = vault.find(Samples.id(2)).orElse(Samples.item(2));
                            var renamed = old.account().named("Nieuw", "naam");
                            return vault.replace(old.withAccount(renamed));
                        }),
                change("use", vault -> vault.used(Samples.id(1), TestClock.NOON)),
                change("delete", vault -> vault.delete(Samples.id(2), TestClock.NOON)),
                change("put back", vault -> vault.restore(Samples.id(9))),
                change("import", Operation::twentyMore),
                saving(
                        "delete for good",
                        LATER,
                        world -> world.keeper.updateForGood(vault -> vault.discard(Samples.id(9)))),
                changing("set a password", password()),
                changing("make a recovery sheet", new WaysChange.SetRecovery(SALT, KEY)),
                changing("renew the keys", new WaysChange.Renew()),
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
                new Operation(
                        "mend",
                        false,
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

    static WaysChange password() {
        return new WaysChange.SetPassword(ARGON2ID, KEY);
    }

    private static Operation changing(String name, WaysChange change) {
        return saving(
                name,
                List.of(Start.NOTHING, Start.THREE_ACCOUNTS, Start.YESTERDAY),
                world -> world.ways.change(change, TestClock.NOON));
    }

    private static Vault twentyMore(Vault vault) {
        var changed = vault;
        for (int i = 100; i < 120; i++) {
            changed = changed.add(Samples.item(i));
        }
        return changed;
    }

    private static Operation change(String name, UnaryOperator<Vault> change) {
        return saving(
                name,
                List.of(Start.NOTHING, Start.THREE_ACCOUNTS, Start.YESTERDAY),
                world -> world.keeper.update(change));
    }

    /** Saves. */
    private interface Saving {
        SaveResult in(World world);
    }

    private static Operation saving(String name, List<Start> starts, Saving saving) {
        return new Operation(
                name, false, starts, world -> saving.in(world) instanceof SaveResult.Saved);
    }
}
