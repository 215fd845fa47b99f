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
        };

        abstract void prepare(World world);

        static Vault vault() {
            return Samples.of(3)
                    .add(Samples.item(9))
                    .delete(Samples.id(9), TestClock.NOON - 5 * TestClock.DAY);
        }
    }

    private static final List<Start> FILLED = List.of(Start.THREE_ACCOUNTS, Start.YESTERDAY);
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
                saving("purge", FILLED, world -> new Bin(world.ports).purge(Samples.id(9))),
                saving("empty the bin", LATER, world -> new Bin(world.ports).empty()),
                saving(
                        "restore a snapshot",
                        LATER,
                        world ->
                                new Snapshots(world.ports)
                                        .restore(TestClock.NOON - 3 * TestClock.DAY)),
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
