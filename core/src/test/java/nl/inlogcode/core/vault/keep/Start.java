package nl.inlogcode.core.vault.keep;

import java.util.Optional;
import nl.inlogcode.core.vault.Fixtures;
import nl.inlogcode.core.vault.Samples;
import nl.inlogcode.core.vault.TestClock;
import nl.inlogcode.core.vault.Vault;

/** What there is before an {@link Operation}. */
public enum Start {
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
    /** As {@link #YESTERDAY}, and the mirror lost its content. */
    HALF_LOST {
        @Override
        void prepare(World world) {
            YESTERDAY.prepare(world);
            world.storage.mirror = Optional.empty();
        }
    },
    /** As {@link #YESTERDAY}, and it is the database that lost its generations. */
    OTHER_HALF_LOST {
        @Override
        void prepare(World world) {
            YESTERDAY.prepare(world);
            world.storage.database.clear();
        }
    },
    /** As {@link #YESTERDAY}; now no copy can be read. */
    DAMAGED {
        @Override
        void prepare(World world) {
            YESTERDAY.prepare(world);
            world.storage.damage();
        }
    },
    /** As {@link #YESTERDAY}, with a password, a recovery code and a passkey; unlocked. */
    WITH_PASSWORD {
        @Override
        void prepare(World world) {
            YESTERDAY.prepare(world);
            world.change(Operations.recovery(World.KEY));
            world.change(Operations.passkey(World.KEY, false));
            world.change(Operations.password(World.KEY));
        }
    },
    /** As {@link #YESTERDAY}, and a passkey is what opens it; unlocked. */
    WITH_PASSKEY {
        @Override
        void prepare(World world) {
            YESTERDAY.prepare(world);
            world.change(Operations.passkey(World.KEY, true));
        }
    },
    /** A password was set, and the browser died before the mirror and the device key knew. */
    HALF_LOCKED {
        @Override
        void prepare(World world) {
            YESTERDAY.prepare(world);
            var mirror = world.storage.mirror;
            var key = world.key.key;
            world.change(Operations.password(World.KEY));
            world.storage.mirror = mirror;
            world.key.key = key;
            world.session.kept = Optional.empty();
        }
    },
    /** What release 0.1 left: vault-format.md section 7. */
    RELEASE_0_1 {
        @Override
        void prepare(World world) {
            Fixtures.putVersion1(world);
            world.storage.databaseWitness = world.storage.mirrorWitness;
            world.storage.database.put(1L, world.storage.mirror.orElseThrow());
        }
    },
    /** The same, and only the mirror is left of it, and the database's sign that there was one. */
    RELEASE_0_1_MIRROR {
        @Override
        void prepare(World world) {
            Fixtures.putVersion1(world);
            world.storage.databaseWitness = world.storage.mirrorWitness;
        }
    };

    abstract void prepare(World world);

    static Vault vault() {
        return Samples.of(3)
                .add(Samples.item(9))
                .delete(Samples.id(9), TestClock.NOON - 5 * TestClock.DAY);
    }
}
